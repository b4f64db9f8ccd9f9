namespace SopCloud.Functions.Tests.Register;

/// <summary>The files that come with DUO's: SWVs, their schools, boards.</summary>
internal static class Lists
{
    public const string SwvHeader = "swv;naam;website;steunpunt;steunpunt_telefoon;steunpunt_email;steunpunt_website;geldigheid;format;kleur";

    public const string Boards = "BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n99901;Stichting Openbaar Onderwijs Oeverstad\n99902;Vereniging De Vaargeul\n";

    public static string Swvs(params IEnumerable<string> codes) =>
        string.Join('\n', codes.Select(code => $"{code};SWV {code};www.swv.example;Steunpunt;0999 40 00 00;steunpunt@swv.example;;schooljaar;po-almere-2023;#0b5c6b").Prepend(SwvHeader));

    public static string Of(params IEnumerable<(string School, string Swv)> members) =>
        string.Join('\n', members.Select(member => $"{member.School};{member.Swv}").Prepend("vestigingscode;swv"));
}
