using System.Diagnostics;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

/// <summary>Schools and people here are invented.</summary>
public class Names_of_people
{
    [Theory]
    [InlineData("Femke van der Zandt is er op maandag.", "Femke van der Zandt")]
    [InlineData("Wij vragen Joris Kwakkelaar om mee te denken.", "Joris Kwakkelaar")]
    [InlineData("Gesprekken voert Angela vd. Zandt, soms met ouders.", "Angela vd. Zandt")]
    [InlineData("De toets neemt Wouter v.d. Kreek af.", "Wouter v.d. Kreek")]
    [InlineData("Vraag Bahar Yıldırımlı.", "Bahar Yıldırımlı")]
    [InlineData("Dat doet Naoual El Khoulati.", "Naoual El Khoulati")]
    [InlineData("Dat doet Youssef Ait Ben Zoubal.", "Youssef Ait Ben Zoubal")]
    [InlineData("Dat doet Shanti Ramkisoensoekhi.", "Shanti Ramkisoensoekhi")]
    [InlineData("Dat doet Agnieszka Grzybowska-Zandt.", "Agnieszka Grzybowska-Zandt")]
    [InlineData("Dat doet Anne-Fleur de Zandt-van der Kreek.", "Anne-Fleur de Zandt-van der Kreek")]
    [InlineData("Dat doet Nynke fan der Zandt.", "Nynke fan der Zandt")]
    [InlineData("Dat doet Marie-Louise d'Kwakkel.", "Marie-Louise d'Kwakkel")]
    [InlineData("Dat doet Anne-Fleur Kwakkel - van Zandt.", "Anne-Fleur Kwakkel - van Zandt")]
    [InlineData("Dat doet juf Aaltje v/d B.", "juf Aaltje v/d B.")]
    [InlineData("Dat doet Gerda K.", "Gerda K.")]
    public void Are_found_by_their_given_name(string text, string name) => Assert.Equal([name], NamesIn(text));

    [Theory]
    [InlineData("Getekend door J. de Kwakkel.", "J. de Kwakkel")]
    [InlineData("Getekend door A.M.W. Zandt-Kreek.", "A.M.W. Zandt-Kreek")]
    [InlineData("Getekend door J.P. van 't Zandt.", "J.P. van 't Zandt")]
    [InlineData("Voorzitter MR: R. Kwakkel", "R. Kwakkel")]
    [InlineData("Zorgteam:\n- Kwakkel, J. de (voorzitter)", "Kwakkel, J. de")]
    [InlineData("Zorgteam:\n- Zandt van der, Anna", "Zandt van der, Anna")]
    public void Are_found_by_their_initials_and_with_the_surname_first(string text, string name) => Assert.Equal([name], NamesIn(text));

    [Theory]
    [InlineData("Ga naar juf Anouk.", "juf Anouk")]
    [InlineData("Ga naar juf anouk.", "juf anouk")]
    [InlineData("Ga naar meester Storm.", "meester Storm")]
    [InlineData("We bellen mevr. drs. T.A. Kwakkel.", "mevr. drs. T.A. Kwakkel")]
    [InlineData("We bellen dhr. Van Zandt.", "dhr. Van Zandt")]
    [InlineData("We bellen mevrouw A. (Anja) van Zandt-de Kreek.", "mevrouw A. (Anja) van Zandt-de Kreek")]
    [InlineData("De familie Kwakkelaar vertelt.", "familie Kwakkelaar")]
    public void Include_the_form_of_address(string text, string name) => Assert.Equal([name], NamesIn(text));

    [Theory]
    [InlineData("IB-er: Femke", "Femke")]
    [InlineData("Contactpersoon Marieke", "Marieke")]
    [InlineData("Contactpersoon: Roos", "Roos")]
    [InlineData("Groep 4   Storm (ma-di)", "Storm")]
    [InlineData("Dit gaat in overleg met Mark.", "Mark")]
    [InlineData("De gedragsspecialist (Noortje) kijkt mee.", "Noortje")]
    [InlineData("Xanthe Kwakkelaar, leerkracht groep 3", "Xanthe Kwakkelaar")]
    [InlineData("Logopedist: Xoriane Kwakkelaar", "Xoriane Kwakkelaar")]
    [InlineData("INTERN BEGELEIDER: SASKIA KWAKKEL", "SASKIA KWAKKEL")]
    [InlineData("De moeder van Sem helpt.", "Sem")]
    public void Are_found_by_the_role_beside_them(string text, string name) => Assert.Equal([name], NamesIn(text));

    [Theory]
    [InlineData("Joost en Sanne doen dit samen.", "Joost", "Sanne")]
    [InlineData("Sanne en Roos doen dit samen.", "Sanne", "Roos")]
    [InlineData("Roos en Sanne doen dit samen.", "Roos", "Sanne")]
    [InlineData("Groep 3: Ingrid/Chantal", "Ingrid", "Chantal")]
    [InlineData("Jolanda, Erwin en Xorina waren er.", "Jolanda", "Erwin", "Xorina")]
    public void Are_each_one_finding(string text, params string[] names) => Assert.Equal(names, NamesIn(text));

    [Fact]
    public void Are_found_in_a_list_where_one_is_an_ordinary_word_and_one_unknown()
    {
        Assert.Equal(["Truus", "Roos", "Xorina Kwakkelaar", "Erwin"], NamesIn("Leerkrachten\n\nTruus\n\nRoos\n \nXorina Kwakkelaar\nErwin\n\nTaken\nTaal\nRekenen\nGedrag"));
    }

    [Fact]
    public void Are_found_in_a_table_without_the_function_beside_them()
    {
        Assert.Equal(
            ["Wendy", "Halil", "Mirjam Kwakkel"],
            NamesIn("Naam             Functie            Taak\nWendy            Leerkracht 3       Taal/Lezen\nHalil            IB                 Gedrag\nMirjam Kwakkel   Schoolleider       Cultuur"));
    }

    [Theory]
    [InlineData("Wij maken in overleg een plan met Gerda van Kwakke-\nlaar en ouders.", "Gerda van Kwakke-\nlaar")]
    [InlineData("Op school is dat de taak van onze collega Marcel\nKwakkelaar, drie dagen.", "Marcel\nKwakkelaar")]
    [InlineData("Bij vragen over de toetsen belt u Angela van der\nZandt.", "Angela van der\nZandt")]
    [InlineData("De IB-er heet Ren\uFFFDe Kwakkel.", "Ren\uFFFDe Kwakkel")]
    [InlineData("Dani\uFFFDlle helpt.", "Dani\uFFFDlle")]
    [InlineData("Wij vragen het aan Marjo1ein.", "Marjo1ein")]
    public void Are_found_where_a_document_breaks_them(string text, string name) => Assert.Equal([name], NamesIn(text));

    [Theory]
    [InlineData("Basisschool De Regenboog werkt samen met Stichting Jan Ligthart en CBS Prinses Juliana.")]
    [InlineData("De school ligt aan de Johan Frisostraat, naast de Koningin Wilhelminaschool en het Piet Heinplein.")]
    [InlineData("Kinderen gaan naar de Theo Thijssenschool, de Dr. Schaepmanschool of de Anne Frank.")]
    [InlineData("Wij volgen Maria Montessori, Peter Petersen en de taxonomie van Bloom; ook Marzano, Gardner en Maslow.")]
    [InlineData("Partners: Veilig Thuis, Leger des Heils, William Schrikker, Driestar, Marant, Kentalis, Visio en Auris.")]
    [InlineData("We gebruiken Kanjertraining, Rots en Water, Uk & Puk, Jip en Janneke en Veilig leren lezen (Kim-versie).")]
    [InlineData("Roos wordt als thema gebruikt, net als Storm en Lente. Iris is een bloem.")]
    [InlineData("Mark de grenzen. Toon begrip. Leen boeken. Wil je meer weten? Ben je het niet eens? Elke leerkracht helpt.")]
    [InlineData("Daan- of Noorderlicht, de kinderen kiezen.")]
    [InlineData("A. Visie en missie\nB. Basisondersteuning\nC. Grenzen\nDaarna volgt plan B. Ouders lezen mee.")]
    [InlineData("De Intern Begeleider, de Taalcoördinator en de Directeur overleggen met Passend Onderwijs.")]
    [InlineData("Wij vieren Sint-Maarten, Sinterklaas, Pasen en het Suikerfeest. Engels, Frans en Duits in April en Mei.")]
    [InlineData("Kinderen wonen in Alphen aan den Rijn, Anna Paulowna en Capelle aan den IJssel.")]
    [InlineData("Jeugdarts: GGD Flevoland\nKindcoach: via bestuur\nLogopedie: Passend Onderwijs")]
    [InlineData("O.B.S. De Linde, R.K.B.S. De Eik en B.S. Het Palet.")]
    [InlineData("HANDELINGSGERICHT WERKEN IN DE PRAKTIJK\nDE SCHOOL BIEDT BASISONDERSTEUNING")]
    [InlineData("Taken\nTaal\nRekenen\nLezen\nGedrag\nPlein")]
    [InlineData("Onze groepen: Kikkers, Vlinders, Sterren en Dolfijnen.")]
    [InlineData("Kinderen met Gilles de la Tourette, Asperger of Prader-Willi krijgen Pim en Pien.")]
    [InlineData("Zie www.anouk-school.example of mail info@femke.example.")]
    public void Are_not_the_names_of_schools_methods_feasts_and_places(string text) => Assert.Empty(NamesIn(text));

    /// <summary>A syllable of Hangul is three letters once it is taken apart.</summary>
    [Fact]
    public void Stand_among_words_of_any_script() => Assert.Equal(["Femke"], NamesIn("환영합니다, zegt juf Femke. Хуш келдингез! مرحبا 欢迎 👋🏽").Select(name => name[^5..]));

    [Fact]
    public void Are_not_the_names_of_the_school_itself()
    {
        var own = new NotPersons(["CBS Femke Kwakkel", "Joris Zandtstraat", "Sanne"]);

        Assert.Empty(NamesIn("Femke Kwakkel staat aan de Joris Zandtstraat in Sanne.", own));
        Assert.Equal(["juf Sanne"], NamesIn("In Sanne werkt juf Sanne.", own));
    }

    [Theory]
    [InlineData("Femke, ")]
    [InlineData("A. ")]
    [InlineData("A B ")]
    [InlineData("mevr. ")]
    [InlineData("van de ")]
    [InlineData("Roos en ")]
    [InlineData("Xorina")]
    [InlineData("Xorina ")]
    [InlineData("Xorina, ")]
    [InlineData("Femke\n")]
    [InlineData("(\uFFFD")]
    public void Take_no_longer_than_the_text_is_long(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var clock = Stopwatch.StartNew();

        NamesIn(text);

        // Seconds on a busy machine, where a scan that starts again at each word would take hours.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    /// <summary><c>SOP_SAMPLES</c> names a folder with real documents, which are not in this repository.</summary>
    [Theory]
    [InlineData("000", 0)]
    [InlineData("002", 0)]
    [InlineData("003", 0)]
    [InlineData("004", 21)]
    public void Are_counted_in_real_documents(string document, int count)
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");

        Assert.Equal(count, NamesIn(File.ReadAllText(Directory.GetFiles(folder!, document + "_*").Single())).Length);
    }

    private static string[] NamesIn(string text, NotPersons? own = null) =>
        [.. FormReview.OfText(text, own ?? new([])).Where(finding => finding.Rule == ReviewRule.PersonName).Select(finding => finding.Words)];
}
