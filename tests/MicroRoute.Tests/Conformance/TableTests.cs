using System.Text;

using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>What has to be true of the table as a whole.</summary>
public sealed class TableTests
{
    // What the worker finds, not the parser: there are no bytes for them.
    private static readonly RejectionReason[] s_ofTheWorker = [RejectionReason.IncompleteBody, RejectionReason.RequestTimeout, RejectionReason.OutOfMemory];

    private static readonly ConformanceCase[] s_cases = [.. CaseTable.All];

    [Fact]
    public void It_has_at_least_300_different_cases()
    {
        Assert.True(s_cases.Length >= 300, $"There are {s_cases.Length}.");
        Assert.Equal(s_cases.Length, s_cases.DistinctBy(@case => @case.Title).Count());
        Assert.Equal([], s_cases.GroupBy(@case => @case.Text).Where(same => same.Count() > 1).SelectMany(same => same).Select(@case => @case.Title));
    }

    [Fact]
    public void Each_case_names_its_section()
        => Assert.All(s_cases, @case => Assert.Matches("^RFC (3986|5789|9110|9112|9457), [0-9]+(\\.[0-9]+)*$", @case.Section));

    [Fact]
    public void Each_case_that_is_refused_says_why()
        => Assert.All(
            from @case in s_cases from answer in @case.Answers where answer.Status is 400 or > 405 and < 500 or 501 or 505 select answer,
            answer => Assert.True(answer.IsHead || answer.Reason != RejectionReason.None));

    [Fact]
    public void Each_reason_has_a_case()
    {
        IEnumerable<RejectionReason> shown = from @case in s_cases from answer in @case.Answers select answer.Reason;
        Assert.Equal(Enum.GetValues<RejectionReason>().Except(s_ofTheWorker), shown.Append(RejectionReason.None).Distinct().Order());
    }

    [Fact]
    public void Each_reason_stands_in_the_documentation()
    {
        string document = CaseTable.Read("docs/conformance.md");
        Assert.All(
            Enum.GetValues<RejectionReason>().Where(reason => reason != RejectionReason.None),
            reason =>
            {
                string detail = Encoding.UTF8.GetString(Rejection.DetailOf(reason));
                Assert.Contains($"| `{reason}` | {(int)Rejection.StatusOf(reason)} | {detail} |", document, StringComparison.Ordinal);
            });
    }
}
