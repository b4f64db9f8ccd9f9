using System.Globalization;

namespace SopCloud.Measurements.Labelled;

/// <summary>How often what was found is right (precision), and how much of what is labelled was found (recall).</summary>
internal sealed record Figures(int Found, int Missed, int FalseAlarms)
{
    public int Labels => Found + Missed;

    /// <summary>1 where nothing was found: then nothing was wrong either.</summary>
    public double Precision => Share(Found, Found + FalseAlarms);

    /// <summary>1 where nothing was labelled.</summary>
    public double Recall => Share(Found, Labels);

    public double F1 => 2.0 * Found / Math.Max(1, (2 * Found) + Missed + FalseAlarms);

    public static Figures Of(IEnumerable<Judgement> judgements)
    {
        var counts = judgements.CountBy(judgement => judgement.Verdict).ToDictionary();
        return new(counts.GetValueOrDefault(Verdict.Found), counts.GetValueOrDefault(Verdict.Missed), counts.GetValueOrDefault(Verdict.FalseAlarm));
    }

    public static void Print(TextWriter output, string title, IEnumerable<Judgement> judgements, bool withMisses)
    {
        var kinds = judgements.GroupBy(judgement => judgement.Kind).ToList();
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine($"{"",-22}{"half",-9}{"labels",7}{"missed",7}{"alarms",7}{"precision",10}{"recall",8}{"F1",6}");
        foreach (var kind in kinds)
            foreach (var half in kind.GroupBy(judgement => judgement.Half).OrderBy(half => half.Key))
                Row(output, kind.Key, half.Key, Of(half));
        if (!withMisses)
            return;

        foreach (var kind in kinds.OrderBy(kind => Of(kind).F1))
            foreach (var wrong in kind.Where(judgement => judgement.Verdict != Verdict.Found).OrderBy(judgement => judgement.Verdict))
                output.WriteLine($"{wrong.Kind,-22}{wrong.Half,-9}{(wrong.Verdict == Verdict.Missed ? "missed" : "false alarm"),-12}{wrong.Example,-9} [{wrong.What}] in: {wrong.Text.ReplaceLineEndings(" / ")}");
    }

    private static void Row(TextWriter output, string kind, Half half, Figures figures) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-22}{half,-9}{figures.Labels,7}{figures.Missed,7}{figures.FalseAlarms,7}{figures.Precision,10:0.00}{figures.Recall,8:0.00}{figures.F1,6:0.00}"));

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
