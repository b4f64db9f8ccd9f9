using SopCloud.Functions.Signals;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Layout;

/// <summary>The addresses of the pages for schools and SWV staff, in one place.</summary>
internal static class Links
{
    public const string Home = "/beheer/";

    public const string Waiting = "/beheer/inzendingen/";

    /// <summary>The schools of an SWV, for its moderators.</summary>
    public static string Schools(SwvCode swv) => $"/beheer/{swv.Slug}/scholen/";

    /// <summary>What parents told about the pages of an SWV's schools.</summary>
    public static string Signals(SwvCode swv) => $"/beheer/{swv.Slug}/meldingen/";

    /// <summary>What parents told about the page of one school, for that school.</summary>
    public static string Signals(SchoolId school) => $"/beheer/scholen/{school.Slug}/meldingen/";

    public static string SignalDone(Signal signal) => $"{Signals(signal.School)}{signal.Code}/afgehandeld";

    public static string SignalRemoved(Signal signal) => $"{Signals(signal.School)}{signal.Code}/verwijderen";

    /// <summary>Where a parent tells what is not right on a school's page: the public site links here.</summary>
    public static string Tell(SchoolId school) => $"/beheer/klopt-niet/{school.Slug}";

    /// <summary>What parents see of a school, for a moderator.</summary>
    /// <param name="done">What was just done there.</param>
    /// <param name="places">In how many places.</param>
    public static string PublicPart(SchoolId school, string? done = null, int? places = null) =>
        $"/beheer/scholen/{school.Slug}/openbaar/{(done is null ? "" : $"?gedaan={done}")}{(places is null ? "" : $"&plekken={places}")}";

    /// <summary>Who has access to what in an SWV.</summary>
    public static string Access(SwvCode swv) => $"/beheer/{swv.Slug}/toegang/";

    public static string Form(SchoolId school, Schooljaar schooljaar) => $"/beheer/scholen/{school.Slug}/{schooljaar}/";

    /// <summary>The form, just after the text of a document went into it.</summary>
    public static string TookOver(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}?overgenomen=true";

    /// <summary>Where the draft of a schooljaar is begun with an earlier text.</summary>
    public static string Begin(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}begin";

    /// <summary>The form, just after it began with an earlier text.</summary>
    public static string Begun(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}?begonnen=true";

    /// <summary>What the school wrote for another schooljaar.</summary>
    public static string Earlier(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}eerder";

    public static string Section(SchoolId school, Schooljaar schooljaar, string section) => $"{Form(school, schooljaar)}onderdelen/{section}";

    /// <summary>The same page, just after a sentence of it went to the grenzen.</summary>
    public static string TookBoundary(SchoolId school, Schooljaar schooljaar, string section) => $"{Section(school, schooljaar, section)}?opgenomen=true";

    /// <summary>Where a script asks what there is to look at in a page that is being written.</summary>
    public static string Check(SchoolId school, Schooljaar schooljaar, string section) => $"{Section(school, schooljaar, section)}/nakijken";

    /// <summary>All there is to look at in the draft.</summary>
    public static string Findings(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}nakijken";

    /// <summary>The formal document of the draft, for the school.</summary>
    public static string Attachment(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}bijlage";

    /// <summary>The formal document as it was handed in, for a moderator.</summary>
    public static string Attachment(Profiles.Moderation.Submission submission) => $"{Submission(submission.School, submission.Schooljaar, submission.Id)}bijlage";

    public static string Import(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}document";

    public static string ImportReview(SchoolId school, Schooljaar schooljaar, string document) => $"{Import(school, schooljaar)}/{document}";

    public static string Preview(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}voorbeeld";

    public static string Submit(SchoolId school, Schooljaar schooljaar) => $"{Form(school, schooljaar)}indienen";

    public static string History(SchoolId school) => $"/beheer/scholen/{school.Slug}/geschiedenis";

    public static string Submission(SchoolId school, Schooljaar schooljaar, string submission) => $"/beheer/inzendingen/{school.Slug}/{schooljaar}/{submission}/";
}
