using System.ComponentModel.DataAnnotations;
using MicroRoute;

namespace Todo;

/// <summary>Which part of the list a client wants.</summary>
internal sealed record TodoFilter
{
    /// <summary>Only what is done, or only what is not.</summary>
    [FromQuery]
    public bool? Done { get; init; }

    /// <summary>Only titles that contain this.</summary>
    [FromQuery]
    [StringLength(100)]
    public string? Search { get; init; }

    /// <summary>Only numbers beyond this one.</summary>
    [FromQuery]
    public long? After { get; init; }

    /// <summary>How many at the most.</summary>
    [FromQuery]
    [Range(1, 100)]
    public int Limit { get; init; } = 20;
}
