using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Import;

/// <summary>Whether the document is about the school that it is read for, and says the same of it as the register.</summary>
internal static class SchoolCheck
{
    public static ImportResult Of(ImportedDocument document, SchoolId signedInFor, ImportOptions options)
    {
        var remarks = document.Remarks;
        if (document.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Brin) is { Text: var brin } found)
        {
            // Four characters are shared by the locations of one school: they fit each of them.
            if (!signedInFor.ToString().StartsWith(brin, StringComparison.Ordinal))
            {
                if (!options.OtherSchoolConfirmed)
                    return new ImportResult.OtherSchool(brin, NameIn(document), Question(document, brin, signedInFor));
                remarks = remarks.Add(new(RemarkKind.OtherSchool, $"In het document staat BRIN {brin}. U heeft bevestigd dat het toch van uw school is ({signedInFor}).", [found.Lines]));
            }

            if (options.BrinExists is { } exists && !exists(brin[..4]))
                remarks = remarks.Add(new(RemarkKind.UnknownBrin, $"BRIN {brin} uit het document bestaat niet in het register.", [found.Lines]));
        }

        if (options.Register is { } school)
            remarks = remarks.AddRange(document.Facts.Select(fact => Difference(fact, school)).OfType<Remark>());
        return new ImportResult.Imported(document with { Remarks = remarks });
    }

    private static string NameIn(ImportedDocument document) =>
        document.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Name)?.Text ?? "";

    private static string Question(ImportedDocument document, string brin, SchoolId signedInFor) =>
        $"In dit document staat BRIN {brin}{(NameIn(document) is { Length: > 0 } name ? $" ({name})" : "")}, en u werkt voor {signedInFor}. Is dit toch het profiel van uw school?";

    private static Remark? Difference(SchoolFact fact, School school)
    {
        var (what, registered) = fact.Kind switch
        {
            FactKind.Name => ("De naam", school.Name),
            FactKind.Street => ("Het adres", school.Address.Street),
            FactKind.Postcode => ("De postcode", school.Address.Postcode?.ToString()),
            FactKind.Place => ("De plaats", school.Address.Place),
            FactKind.Board => ("Het bestuur", school.BoardName),
            _ => ("", null),
        };
        return registered is null || Folding.Fold(registered) == Folding.Fold(fact.Text)
            ? null
            : new(RemarkKind.DiffersFromRegister, $"{what} is in het document \"{fact.Text}\" en in het register \"{registered}\".", [fact.Lines]);
    }
}
