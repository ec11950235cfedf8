package org.rightsdeclarations.examples.declaration;

import java.util.List;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

/**
 * The declaration of the 13th World Human Rights Cities Forum, held in Gwangju in 2023: the whole text, word for word,
 * with what it says about itself.
 */
public final class GwangjuDeclaration2023 {
    private static final EventReference NEXT_FORUM = EventReference.next(Series.WHRCF);

    private static final Instrument GWANGJU_DECLARATION =
            instrument("gwangju-declaration-2011", "Gwangju Declaration on Human Rights City", "2011-05-17");

    private static final Instrument RESOLUTION =
            instrument("hrc-24-2", "Resolution on Local Government and Human Rights", "2013-09-26");

    private GwangjuDeclaration2023() {}

    /** {@return the declaration} */
    public static Declaration build() {
        return Declaration.builder()
                .kind(DeclarationKind.DECLARATION)
                .status(DeclarationStatus.ADOPTED)
                .title(en("The Declaration of the 13th World Human Rights Cities Forum"))
                .event(Event.builder()
                        .name(en("13th World Human Rights Cities Forum"))
                        .series(Series.WHRCF)
                        .edition(13)
                        .held(DateRange.parse("2023-10-04/2023-10-07"))
                        .addPlace(Place.of(en("Gwangju Metropolitan City, the Republic of Korea")))
                        .theme(en("Human Rights Cities Responding to Poverty and Inequalities"))
                        .build())
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-04/2023-10-07"))
                .addAdopter(Party.of(
                        PartyKind.PARTICIPANTS, en("the participants of the 13th World Human Rights Cities Forum")))
                .addEpigraph(Quotation.builder()
                        .text(en("""
                        “A Human Rights City is both a local community and a socio-political process \
                        in a local context, where human rights play a key role as fundamental values \
                        and guiding principles.”"""))
                        .reference(en("Gwangju Declaration on Human Rights City 2011"))
                        .date(PartialDate.of(2011))
                        .build())
                .preamble(Preamble.builder().addRecital(Recital.of(en("""
                        The 13th World Human Rights Cities Forum (WHRCF) in 2023 coincides with the \
                        75th anniversary of the Universal Declaration on Human Rights, the 30th \
                        anniversary of the Vienna Declaration and Programme of Action, the 25th \
                        anniversary of the Asian Human Rights Charter, and the 10th anniversary of \
                        the Resolutions on Local Government and Human Rights, adopted by the Human \
                        Rights Council."""))).build())
                .anniversaries(anniversaries())
                .addSection(clauses())
                .addSection(commitments())
                .build();
    }

    private static List<Anniversary> anniversaries() {
        return List.of(
                anniversary(75, instrument("udhr", "Universal Declaration on Human Rights", "1948-12-10")),
                anniversary(30, instrument("vdpa", "Vienna Declaration and Programme of Action", "1993-06-25")),
                anniversary(25, instrument("asian-human-rights-charter", "Asian Human Rights Charter", "1998-05-17")),
                anniversary(
                        10, instrument("hrc-24-2", "Resolutions on Local Government and Human Rights", "2013-09-26")));
    }

    private static Section clauses() {
        return Section.builder()
                .chapeau(en("We, the participants of the 13th World Human Rights Cities Forum, together:"))
                .addClause(
                        clause("1.", """
                        Reaffirm the visions and promises of action by Human Rights Cities from the \
                        ‘Gwangju Declaration on Human Rights City’ announced at the very first Human \
                        Rights Cities Forum in 2011. We further emphasize our continued efforts \
                        striving to implement the Resolution on Local Government and Human Rights \
                        since its adoption by the UN Human Rights Council that recognized the \
                        significance of the Human Rights Cities movement.""", act(Verb.REAFFIRM, "Reaffirm"), act(Verb.EMPHASIZE, "We further emphasize"))
                                .addCitation(GWANGJU_DECLARATION)
                                .addCitation(RESOLUTION)
                                .build())
                .addClause(clause(
                                "2.",
                                """
                        Recognize the efforts of the WHRCF organizers and hosts, and express our \
                        gratitude and appreciation for holding this year’s forum, which shows the \
                        Human Rights Movement as a network to enhance the promotion and protection \
                        of human rights at the local level. In addition, we reaffirm that the Human \
                        Rights Cities movement should continue unwaveringly in order to promote \
                        global and regional solidarity and a sustainable society with human rights \
                        for all.""",
                                act(Verb.RECOGNIZE, "Recognize"),
                                act(Verb.EXPRESS_GRATITUDE, "express our gratitude and appreciation"),
                                act(Verb.REAFFIRM, "we reaffirm"))
                        .build())
                .addClause(clause("3.", """
                        Regret that conflicts and wars continue around the world. We urge the \
                        international society to work together to eradicate the violence of armed \
                        conflicts, which, in addition to direct physical and mental damage, causes \
                        further difficulties for minorities and the socially vulnerable and worsens \
                        inequalities in many areas, including energy, food security and education.""", act(Verb.REGRET, "Regret"), act(Verb.URGE, "We urge"))
                        .addSubject(sdg(16))
                        .build())
                .addClause(clause("4.", """
                        Emphasize the message that the climate crisis aggravates inequalities and \
                        threatens the rights to housing, health, education, and survival itself, and \
                        stress the significance of proactive solidarity and communication, \
                        cooperation and sharing of knowledge, information, and action plans among \
                        local governments. Despite this, the lack of meaningful actions over the \
                        past year is regrettable.""", act(Verb.EMPHASIZE, "Emphasize"), act(Verb.STRESS, "stress"))
                        .addSubject(sdg(13))
                        .build())
                .addClause(clause("5.", """
                        Recognize that poverty leads to inequalities in housing, health, education \
                        and justice. Furthermore, it enables structured inequality that deprives \
                        people of their economic, social, cultural, and political rights. Poverty \
                        and inequalities hamper the sustainable development of cities, and risk \
                        being passed down to future generations.""", act(Verb.RECOGNIZE, "Recognize"))
                        .addSubject(sdg(1))
                        .addSubject(sdg(10))
                        .build())
                .addClause(clause(
                                "6.",
                                """
                        Highlight the positive impression of the diverse human rights-based \
                        approaches taken by cities and local governments to address poverty and \
                        inequalities. We further anticipate that continued information sharing and \
                        cooperation will lead to legal, political and substantial solutions.""",
                                act(Verb.HIGHLIGHT, "Highlight"),
                                act(Verb.ANTICIPATE, "We further anticipate"))
                        .addSubject(sdg(1))
                        .addSubject(sdg(10))
                        .build())
                .addClause(clause("7.", """
                        Acknowledge that, despite our determination for social justice, climate \
                        action, peace and human rights, the fallouts of the COVID-19 pandemic have \
                        exacerbated global inequalities. Even so, we welcome the UCLG-CSIPDHR \
                        leading the global campaign “10, 100, 1000 Human Rights Cities and \
                        Territories by 2030,” together with the cities of Gwangju, Utrecht, Grigny, \
                        Mexico City and Vienna, to demonstrate the strong will toward local \
                        governments and human rights.""", act(Verb.ACKNOWLEDGE, "Acknowledge"), act(Verb.WELCOME, "we welcome"))
                        .build())
                .addClause(clause(
                                "8.",
                                """
                        Recognize and support those local governments that have already begun action \
                        to enhance human rights, using cross-sectional approaches in order to \
                        understand the relationship between human rights issues, poverty and \
                        inequalities. Additionally, we hope that these movements and efforts will \
                        result in sustainable public policy.""",
                                act(Verb.RECOGNIZE, "Recognize"),
                                act(Verb.SUPPORT, "support"),
                                act(Verb.HOPE, "we hope"))
                        .addSubject(sdg(10))
                        .build())
                .addClause(
                        clause("9.", """
                        Acknowledge the issues and proposals made during the thematic sessions. \
                        During these sessions, we sought responses to poverty and inequalities \
                        considering persons with disabilities, children, youth, and immigrants. We \
                        further discussed major issues such as how household labor, housing, and \
                        SDGs impact and are impacted by civic society.""", act(Verb.ACKNOWLEDGE, "Acknowledge")).build())
                .addClause(
                        clause("10.", """
                        Anticipate more in-depth discussions on the issues of ageism and poverty of \
                        older persons, issues of developing countries, and eradicating poverty \
                        through a human rights economy. A human rights economy centers on people and \
                        the planet in all economic, social, and environmental policies, plans and \
                        programs. It means human rights norms and principles firmly guide all \
                        decisions regarding development, economic, industrial, and trade policies, \
                        together with investment, consumer protection and choices as well as \
                        business models. Pursuing a human rights economy requires transparency and \
                        accountability and the creation of space for social dialogue, scrutiny and \
                        participation, especially for affected individuals, groups, and communities, \
                        for example in the budget process.""", act(Verb.ANTICIPATE, "Anticipate")).build())
                .addClause(clause("11.", """
                        View corruption as a major impediment to human rights. Corruption hinders \
                        access to essential services, such as education and healthcare, and \
                        exacerbates inequalities, directly impacting people’s human rights, \
                        especially those in vulnerable situations and contexts. We must continue to \
                        construct responsive governance based on transparency and integrity that \
                        promotes legitimacy, diversity and trust.""", act(Verb.of("view"), "View")).build())
                .addClause(clause("12.", """
                        Value the time spent together in person this year and look forward to \
                        meeting again at the 14th World Human Rights Cities Forum in Gwangju in \
                        2024.""", act(Verb.VALUE, "Value"), act(Verb.LOOK_FORWARD, "look forward"))
                        .build())
                .build();
    }

    private static Section commitments() {
        return Section.builder()
                .chapeau(en(
                        "The participants of the 13th World Human Rights Cities Forum make the following commitments:"))
                .addCommitment(
                        commitment("1.", """
                        We promise to guarantee first and foremost the autonomy, dignity, well-being \
                        and empowerment of persons in order to effectively address the human rights \
                        issues experienced by various population groups due to the persisting and \
                        growing issues of poverty and inequalities""", act(Verb.PROMISE, "We promise")).build())
                .addCommitment(
                        commitment("2.", """
                        Recognizing that all forms of inequalities and discrimination threaten the \
                        realization of human rights for all, we promise to draw up strategies and \
                        implement initiatives that address the issues of poverty and inequalities, \
                        leveraging the power of this network for cooperation, solidarity and social \
                        justice with concerned groups through proactive engagement and civil \
                        participation.""", act(Verb.RECOGNIZE, "Recognizing"), act(Verb.PROMISE, "we promise"))
                                .build())
                .addCommitment(
                        commitment("3.", """
                        In the context of stalled progress towards the SDGs, we promise to \
                        strengthen the efforts of local governments at the local, regional and \
                        global levels to achieve inclusive and sustainable change through a human \
                        rights economy and anti-discrimination policies.""", act(Verb.PROMISE, "we promise")).build())
                .addCommitment(commitment("4.", """
                        We promise to closely monitor our human rights-based policies for \
                        evaluation, accountability and transparency purposes and to report on our \
                        progress and challenges at the next WHRCF.""", act(Verb.PROMISE, "We promise"))
                        .due(Deadline.at(NEXT_FORUM))
                        .addReporting(Reporting.at(NEXT_FORUM))
                        .build())
                .build();
    }

    private static Clause.Builder clause(String label, String text, SpeechAct... acts) {
        return Clause.builder().label(label).text(en(text)).addActs(acts);
    }

    private static Commitment.Builder commitment(String label, String text, SpeechAct... acts) {
        return Commitment.builder().label(label).text(en(text)).addActs(acts);
    }

    private static SpeechAct act(Verb verb, String words) {
        return SpeechAct.of(verb, en(words));
    }

    private static Anniversary anniversary(int ordinal, Instrument instrument) {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(instrument)
                .year(2023)
                .statedIn(Address.of("preamble/recital-1"))
                .build();
    }

    private static Instrument instrument(String id, String title, String adopted) {
        return Instrument.builder()
                .id(Iri.of(id))
                .title(en(title))
                .addDate(KeyDate.of(DateRole.ADOPTED, adopted))
                .build();
    }

    private static Iri sdg(int goal) {
        return Iri.of("http://metadata.un.org/sdg/" + goal);
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
