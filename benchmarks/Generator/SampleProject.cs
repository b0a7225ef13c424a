namespace MicroRoute.Benchmarks;

/// <summary>Writes the sample program as a project outside of the repository, which references what is built here.</summary>
internal static class SampleProject
{
    public static void Write(string folder, int handlers, bool withAttributes)
    {
        Directory.CreateDirectory(folder);
        string[] files = SampleProgram.Create(handlers, withAttributes);
        for (int i = 0; i < files.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{i}.cs"), files[i]);
        }

        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            withAttributes ? "using MicroRoute;\nreturn HttpServer.Run<Routes>(args);\n" : "System.Console.WriteLine();\n");
        File.WriteAllText(Path.Combine(folder, "Sample.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(HttpContext).Assembly.Location}" />
                <Analyzer Include="{typeof(Generators.Pipeline.RouteGenerator).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
    }
}
