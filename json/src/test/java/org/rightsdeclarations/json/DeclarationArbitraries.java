package org.rightsdeclarations.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Recurrence;
import org.rightsdeclarations.Relation;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.CommitmentKind;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.NoteAnchor;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.Source;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.UnilateralStatement;
import org.rightsdeclarations.world.Vote;

/** Makes declarations in which every attribute of every type may be given, from a source of chance. */
final class DeclarationArbitraries {
    private static final int CLAUSE_DEPTH = 4;
    private static final int SECTION_DEPTH = 2;

    private static final List<String> LINE_PARTS = List.of(
            "a",
            "Z",
            "1",
            ".",
            "(",
            ")",
            " ",
            "\u00A0",
            "\"",
            "\\",
            "/",
            "~",
            "é",
            "e\u0301",
            "가",
            "ع",
            "第",
            "ı",
            "\u200D",
            "\u202E",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uE000",
            "\uD7FF",
            "\uD83D\uDE00",
            "\uDBFF\uDFFF");

    private static final List<String> TEXT_PARTS = Stream.concat(
                    LINE_PARTS.stream(),
                    Stream.of(
                            "\n",
                            "\r",
                            "\r\n",
                            "\t",
                            "\b",
                            "\f",
                            "\u0000",
                            "\u001F",
                            "\u007F",
                            "\u0085",
                            "\u2028",
                            "\u2029",
                            "{",
                            "}",
                            "[",
                            ":",
                            ",",
                            "'",
                            "/*",
                            "\\u0041",
                            "</script>",
                            "human rights "))
            .toList();

    private static final List<String> LANGUAGES = List.of(
            "en",
            "EN",
            "ko",
            "fr-CA",
            "zh-Hant",
            "zh-Hant-TW",
            "es-419",
            "sr-Latn-RS",
            "de-1996",
            "ar",
            "i-klingon",
            "x-own",
            "en-x-a-b",
            "mul");

    private final Random random;
    private final boolean full;

    /** How many more optional things there may be, so that no declaration grows without end. */
    private int left;

    DeclarationArbitraries(Random random, boolean full, int left) {
        this.random = random;
        this.full = full;
        this.left = left;
    }

    /** Returns any declaration. */
    static Declaration any(Random random) {
        return new DeclarationArbitraries(random, false, 20 + random.nextInt(400)).declaration();
    }

    /** Returns a small declaration. */
    static Declaration small(Random random) {
        return new DeclarationArbitraries(random, false, random.nextInt(40)).declaration();
    }

    /** Returns a declaration in which every attribute of every type is given. */
    static Declaration full(Random random) {
        return new DeclarationArbitraries(random, true, Integer.MAX_VALUE).declaration();
    }

    private boolean chance() {
        return full || (left > 0 && left-- > 0 && random.nextInt(3) == 0);
    }

    <T> void perhaps(Supplier<T> make, Consumer<? super T> set) {
        if (chance()) {
            set.accept(make.get());
        }
    }

    <T> void some(Supplier<T> make, Consumer<? super T> add) {
        if (chance()) {
            for (int i = full ? 0 : random.nextInt(3); i >= 0; i--) {
                add.accept(make.get());
            }
        }
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Declaration declaration() {
        Declaration.Builder b = Declaration.builder();
        perhaps(this::text, b::title);
        perhaps(this::text, b::suppliedTitle);
        perhaps(this::text, b::closing);
        some(() -> section(SECTION_DEPTH), b::addSection);
        perhaps(this::iri, b::id);
        some(this::identifier, b::addIdentifier);
        perhaps(() -> DeclarationKind.of(line(100)), b::kind);
        perhaps(() -> DeclarationStatus.of(line(100)), b::status);
        some(() -> LanguageTag.of(oneOf(LANGUAGES)), b::addAuthenticLanguage);
        perhaps(this::event, b::event);
        some(this::keyDate, b::addDate);
        some(this::party, b::addAdopter);
        perhaps(this::adoption, b::adoption);
        some(() -> anniversary(instrument()), b::addAnniversary);
        some(() -> anniversary(occurrence()), b::addAnniversary);
        some(this::quotation, b::addEpigraph);
        perhaps(this::preamble, b::preamble);
        perhaps(this::signatories, b::signatories);
        some(() -> section(1), b::addAnnex);
        some(this::note, b::addNote);
        some(this::relation, b::addRelation);
        some(this::source, b::addSource);
        perhaps(this::extensions, b::extensions);
        return b.build();
    }

    private Section section(int depth) {
        Section.Builder b = Section.builder();
        perhaps(this::nodeId, b::id);
        some(() -> LanguageTag.of(oneOf(LANGUAGES)), b::addLanguage);
        perhaps(this::label, b::label);
        perhaps(() -> random.nextInt(Integer.MAX_VALUE), b::number);
        perhaps(this::text, b::closing);
        perhaps(this::text, b::heading);
        perhaps(this::text, b::chapeau);
        some(() -> clause(CLAUSE_DEPTH), b::addClause);
        some(this::commitment, b::addCommitment);
        if (depth > 0) {
            some(() -> section(depth - 1), b::addSection);
        }
        perhaps(this::extensions, b::extensions);
        return b.build();
    }

    private Preamble preamble() {
        Preamble.Builder b = Preamble.builder();
        perhaps(this::text, b::heading);
        perhaps(this::text, b::chapeau);
        some(this::recital, b::addRecital);
        return b.build();
    }

    private Recital recital() {
        Recital.Builder b = Recital.builder();
        perhaps(this::nodeId, b::id);
        some(() -> LanguageTag.of(oneOf(LANGUAGES)), b::addLanguage);
        perhaps(this::label, b::label);
        perhaps(() -> random.nextInt(Integer.MAX_VALUE), b::number);
        perhaps(this::text, b::closing);
        perhaps(this::text, b::heading);
        perhaps(this::text, b::text);
        some(this::act, b::addAct);
        some(this::quotation, b::addQuotation);
        some(this::iri, b::addSubject);
        some(this::citation, b::addCitation);
        some(() -> clause(1), b::addClause);
        perhaps(this::extensions, b::extensions);
        return b.build();
    }

    private Clause clause(int depth) {
        Clause.Builder b = Clause.builder();
        perhaps(this::nodeId, b::id);
        some(() -> LanguageTag.of(oneOf(LANGUAGES)), b::addLanguage);
        perhaps(this::label, b::label);
        perhaps(() -> random.nextInt(Integer.MAX_VALUE), b::number);
        perhaps(this::text, b::closing);
        perhaps(this::text, b::heading);
        perhaps(this::text, b::text);
        some(this::act, b::addAct);
        some(this::quotation, b::addQuotation);
        some(this::iri, b::addSubject);
        some(this::citation, b::addCitation);
        if (depth > 1) {
            some(() -> clause(depth - 1), b::addClause);
        }
        perhaps(this::extensions, b::extensions);
        return b.build();
    }

    private Commitment commitment() {
        Commitment.Builder b = Commitment.builder();
        perhaps(this::nodeId, b::id);
        some(() -> LanguageTag.of(oneOf(LANGUAGES)), b::addLanguage);
        perhaps(this::label, b::label);
        perhaps(() -> random.nextInt(Integer.MAX_VALUE), b::number);
        perhaps(this::text, b::closing);
        perhaps(this::text, b::heading);
        perhaps(this::text, b::text);
        some(this::act, b::addAct);
        some(this::quotation, b::addQuotation);
        some(this::iri, b::addSubject);
        some(this::citation, b::addCitation);
        some(() -> clause(2), b::addClause);
        perhaps(() -> CommitmentKind.of(line(100)), b::kind);
        some(this::party, b::addActor);
        some(this::party, b::addBeneficiary);
        perhaps(this::deadline, b::due);
        some(this::reporting, b::addReporting);
        some(this::text, b::addMeans);
        some(this::text, b::addMeasure);
        perhaps(this::extensions, b::extensions);
        return b.build();
    }

    private SpeechAct act() {
        SpeechAct.Builder b = SpeechAct.builder().verb(Verb.of(line(100)));
        perhaps(this::text, b::words);
        return b.build();
    }

    private Quotation quotation() {
        Quotation.Builder b = Quotation.builder().text(text());
        perhaps(this::text, b::speaker);
        perhaps(this::text, b::reference);
        perhaps(this::date, b::date);
        return b.build();
    }

    private Note note() {
        Note.Builder b = Note.builder().addParagraph(text());
        some(this::text, b::addParagraph);
        perhaps(this::label, b::label);
        perhaps(this::text, b::group);
        some(this::noteAnchor, b::addAnchor);
        return b.build();
    }

    private NoteAnchor noteAnchor() {
        NoteAnchor.Builder b = NoteAnchor.builder().node(address());
        perhaps(this::text, words -> {
            b.words(words);
            perhaps(() -> 1 + random.nextInt(Integer.MAX_VALUE), b::instance);
        });
        return b.build();
    }

    private Citation citation() {
        boolean outside = random.nextBoolean();
        Citation.Builder b = Citation.builder();
        if (full || outside || chance()) {
            b.addInstrument(instrument());
            some(this::instrument, b::addInstrument);
        }
        if (full || !outside || chance()) {
            b.addTarget(address());
            some(this::address, b::addTarget);
        }
        some(this::label, b::addPinpoint);
        perhaps(this::text, words -> {
            b.words(words);
            perhaps(() -> 1 + random.nextInt(Integer.MAX_VALUE), b::instance);
        });
        return b.build();
    }

    private Relation relation() {
        return Relation.of(RelationRole.of(line(100)), instrument());
    }

    private Anniversary anniversary(Origin origin) {
        Anniversary.Builder b = Anniversary.builder()
                .ordinal(random.nextBoolean() ? 1 + random.nextInt(100) : Integer.MAX_VALUE)
                .origin(origin);
        perhaps(() -> 1 + random.nextInt(9999), b::year);
        perhaps(this::address, b::statedIn);
        return b.build();
    }

    private Occurrence occurrence() {
        Occurrence.Builder b = Occurrence.builder().title(text());
        perhaps(this::range, b::date);
        return b.build();
    }

    Instrument instrument() {
        Instrument.Builder b = Instrument.builder().title(text());
        perhaps(this::iri, b::id);
        perhaps(this::text, b::acronym);
        some(this::identifier, b::addIdentifier);
        some(this::party, b::addAdopter);
        some(this::place, b::addPlace);
        some(this::keyDate, b::addDate);
        return b.build();
    }

    private Source source() {
        Source.Builder b = Source.builder().iri(iri());
        perhaps(this::text, b::title);
        perhaps(this::date, b::retrieved);
        perhaps(this::digest, b::digest);
        return b.build();
    }

    Event event() {
        Event.Builder b = Event.builder();
        perhaps(this::text, b::name);
        perhaps(() -> Series.of(line(100)), b::series);
        perhaps(() -> 1 + random.nextInt(Integer.MAX_VALUE), b::edition);
        perhaps(this::range, b::held);
        some(this::place, b::addPlace);
        perhaps(this::text, b::theme);
        return b.build();
    }

    private EventReference eventReference() {
        EventReference.Builder b = EventReference.builder().series(Series.of(line(100)));
        perhaps(() -> 1 + random.nextInt(100), b::edition);
        return b.build();
    }

    private Place place() {
        Place.Builder b = Place.builder().name(text());
        perhaps(this::iri, b::id);
        some(this::text, b::addOtherName);
        perhaps(() -> true, b::online);
        return b.build();
    }

    private KeyDate keyDate() {
        return KeyDate.builder().role(DateRole.of(line(100))).date(range()).build();
    }

    private Party party() {
        Party.Builder b = Party.builder().name(text());
        perhaps(this::iri, b::id);
        perhaps(() -> PartyKind.of(line(100)), b::kind);
        perhaps(this::text, b::title);
        perhaps(this::text, b::body);
        some(this::text, b::addOnBehalfOf);
        return b.build();
    }

    private Signatories signatories() {
        Signatories.Builder b = Signatories.builder();
        perhaps(() -> true, b::open);
        perhaps(this::date, b::asOf);
        some(this::signatory, b::addEntry);
        return b.build();
    }

    private Signatory signatory() {
        Signatory.Builder b = Signatory.builder().party(party());
        perhaps(this::date, b::signed);
        perhaps(this::date, b::withdrawn);
        some(this::statement, b::addStatement);
        return b.build();
    }

    private UnilateralStatement statement() {
        UnilateralStatement.Builder b =
                UnilateralStatement.builder().kind(StatementKind.of(line(100))).text(text());
        perhaps(this::date, b::date);
        perhaps(this::date, b::withdrawn);
        some(this::address, b::addAbout);
        return b.build();
    }

    private Adoption adoption() {
        Adoption.Builder b = Adoption.builder();
        perhaps(() -> AdoptionManner.of(line(100)), b::manner);
        perhaps(this::vote, b::vote);
        perhaps(this::text, b::meeting);
        perhaps(this::label, b::agendaItem);
        some(this::sponsor, b::addSponsor);
        return b.build();
    }

    private Vote vote() {
        Vote.Builder b = Vote.builder();
        perhaps(this::count, b::inFavour);
        perhaps(this::count, b::abstaining);
        perhaps(this::count, b::notVoting);
        return b.against(count()).build();
    }

    private int count() {
        return random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(200);
    }

    private Sponsor sponsor() {
        Sponsor.Builder b = Sponsor.builder().party(party());
        perhaps(() -> SponsorRole.of(line(100)), b::role);
        perhaps(this::date, b::date);
        return b.build();
    }

    private Deadline deadline() {
        int needed = random.nextInt(3);
        Deadline.Builder b = Deadline.builder();
        if (full || needed == 0 || chance()) {
            b.date(range());
        }
        if (full || needed == 1 || chance()) {
            b.event(eventReference());
        }
        if (full || needed == 2 || chance()) {
            b.every(recurrence());
        }
        return b.build();
    }

    private Recurrence recurrence() {
        return new Recurrence(Period.of(random.nextInt(3), random.nextInt(30), 1 + random.nextInt(Integer.MAX_VALUE)));
    }

    private Reporting reporting() {
        boolean event = random.nextBoolean();
        Reporting.Builder b = Reporting.builder();
        if (full || event || chance()) {
            b.event(eventReference());
        }
        if (full || !event || chance()) {
            b.body(party());
        }
        return b.build();
    }

    private Identifier identifier() {
        return Identifier.of(IdentifierScheme.of(line(100)), line(200));
    }

    private Digest digest() {
        StringBuilder digits = new StringBuilder("sha-256:");
        for (int i = 0; i < 64; i++) {
            digits.append("0123456789abcdef".charAt(random.nextInt(16)));
        }
        return Digest.of(digits.toString());
    }

    Iri iri() {
        return Iri.of(oneOf(List.of("https://example.org/", "urn:", "", "#"))
                + oneOf(List.of("d", "선언", "\uD83D\uDE00", "a~1/b", "x".repeat(1900))));
    }

    private NodeId nodeId() {
        return NodeId.of(oneOf(List.of("a", "Housing", "art.1", "x-1_b")) + random.nextInt(100));
    }

    private Address address() {
        return Address.of(oneOf(List.of("", "title", "section-1/clause-3", "#housing", "#a.1/clause-2/chapeau")));
    }

    private Label label() {
        if (random.nextInt(4) > 0) {
            return Label.of(line(100));
        }
        Map<LanguageTag, String> printed = new HashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            printed.put(LanguageTag.of(oneOf(LANGUAGES)), line(100));
        }
        return Label.of(LocalizedText.of(printed));
    }

    private PartialDate date() {
        PartialDate date = exactDate();
        return switch (random.nextInt(8)) {
            case 0 -> date.about();
            case 1 -> date.orEarlier();
            case 2 -> date.orLater();
            default -> date;
        };
    }

    private PartialDate exactDate() {
        int year = 1 + random.nextInt(9999);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, month);
            default -> PartialDate.of(year, month, 1 + random.nextInt(28));
        };
    }

    DateRange range() {
        return random.nextBoolean() ? DateRange.of(date()) : DateRange.of(endOfRange(), endOfRange());
    }

    private PartialDate endOfRange() {
        return random.nextInt(4) == 0 ? exactDate().about() : exactDate();
    }

    private LocalizedText text() {
        LocalizedText text = LocalizedText.of(oneOf(LANGUAGES), words());
        for (int i = random.nextInt(4); i > 0; i--) {
            LanguageTag language = LanguageTag.of(oneOf(LANGUAGES));
            if (text.get(language).isEmpty()) {
                text = text.and(language, words());
            }
        }
        return text;
    }

    private String words() {
        // Now and then a text is longer than any buffer.
        String words = string(TEXT_PARTS, random.nextInt(100) == 0 ? 9000 : 12);
        return Invisible.isBlank(words) ? words + "x" : words;
    }

    String line(int max) {
        String line = string(LINE_PARTS, random.nextInt(20) == 0 ? max / 2 : 8);
        boolean blankAround = Invisible.isBlank(line)
                || Character.isSpaceChar(line.charAt(0))
                || Character.isSpaceChar(line.charAt(line.length() - 1));
        return blankAround ? "x" + line + "x" : line;
    }

    private String string(List<String> parts, int max) {
        StringBuilder text = new StringBuilder();
        while (text.length() < max - 12 || (text.length() < max - 2 && random.nextInt(8) != 0)) {
            text.append(oneOf(parts));
        }
        return text.toString();
    }

    private Extensions extensions() {
        Map<String, @Nullable Object> values = new HashMap<>(values(random.nextInt(4)));
        values.put("always", random.nextInt(10) == 0 ? deep(Extensions.MAX_DEPTH - 1) : number());
        return Extensions.of(values);
    }

    private Map<String, @Nullable Object> values(int depth) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put(random.nextInt(50) == 0 ? "n".repeat(1000) : string(TEXT_PARTS, 6), value(depth));
        }
        return values;
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> number();
            case 4 -> string(TEXT_PARTS, 12);
            case 5 -> values(depth - 1);
            default -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(depth - 1));
                }
                yield list;
            }
        };
    }

    private static Object deep(int depth) {
        Object value = "x";
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("m", value);
        }
        return value;
    }

    private Number number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> random.nextGaussian();
            case 3 -> new BigDecimal(BigInteger.valueOf(random.nextInt(1000)), random.nextInt(800) - 400);
            case 4 -> new BigDecimal(new BigInteger(1 + random.nextInt(3000), random), random.nextInt(9));
            case 5 ->
                new BigDecimal(
                        BigInteger.ONE, random.nextBoolean() ? Extensions.MAX_EXPONENT : -Extensions.MAX_EXPONENT);
            case 6 -> new BigDecimal("0E+5");
            default -> new BigDecimal("-0.00");
        };
    }
}
