package org.rightsdeclarations.description;

/**
 * The names of members in JSON, each written here and nowhere else. A name that several types share means the same
 * everywhere; the {@link Description} of a type says what.
 */
public final class Names {
    /** {@value}. */
    public static final String ABOUT = "about";

    /** {@value}. */
    public static final String ABSTAINING = "abstaining";

    /** {@value}. */
    public static final String ACRONYM = "acronym";

    /** {@value}. */
    public static final String ACTORS = "actors";

    /** {@value}. */
    public static final String ACTS = "acts";

    /** {@value}. */
    public static final String ADOPTERS = "adopters";

    /** {@value}. */
    public static final String ADOPTION = "adoption";

    /** {@value}. */
    public static final String AGAINST = "against";

    /** {@value}. */
    public static final String AGENDA_ITEM = "agendaItem";

    /** {@value}. */
    public static final String ANCHOR = "anchor";

    /** {@value}. */
    public static final String ANCHORS = "anchors";

    /** {@value}. */
    public static final String ANNEXES = "annexes";

    /** {@value}. */
    public static final String ANNIVERSARIES = "anniversaries";

    /** {@value}. */
    public static final String AS_OF = "asOf";

    /** {@value}. */
    public static final String AUTHENTIC_LANGUAGES = "authenticLanguages";

    /** {@value}. */
    public static final String BENEFICIARIES = "beneficiaries";

    /** {@value}. */
    public static final String BODY = "body";

    /** {@value}. */
    public static final String CHAPEAU = "chapeau";

    /** {@value}. */
    public static final String CITATIONS = "citations";

    /** {@value}. */
    public static final String CLAUSES = "clauses";

    /** {@value}. */
    public static final String CLOSING = "closing";

    /** {@value}. */
    public static final String COMMITMENTS = "commitments";

    /** {@value}. */
    public static final String CONFLICTING_CLAIMS = "conflictingClaims";

    /** {@value}. */
    public static final String DATE = "date";

    /** {@value}. */
    public static final String DATES = "dates";

    /** {@value}. */
    public static final String DIGEST = "digest";

    /** {@value}. */
    public static final String DUE = "due";

    /** {@value}. */
    public static final String EDITION = "edition";

    /** {@value}. */
    public static final String EDITIONS = "editions";

    /** {@value}. */
    public static final String ENTRIES = "entries";

    /** {@value}. */
    public static final String EPIGRAPHS = "epigraphs";

    /** {@value}. */
    public static final String EVENT = "event";

    /** {@value}. */
    public static final String EVERY = "every";

    /** {@value}. */
    public static final String EXTENSIONS = "extensions";

    /** {@value}. */
    public static final String FORMAT = "format";

    /** {@value}. */
    public static final String GROUP = "group";

    /** {@value}. */
    public static final String HEADING = "heading";

    /** {@value}. */
    public static final String HELD = "held";

    /** {@value}. */
    public static final String ID = "id";

    /** {@value}. */
    public static final String IDENTIFIERS = "identifiers";

    /** {@value}. */
    public static final String INSTANCE = "instance";

    /** {@value}. */
    public static final String INSTRUMENT = "instrument";

    /** {@value}. */
    public static final String INSTRUMENTS = "instruments";

    /** {@value}. */
    public static final String IN_FAVOUR = "inFavour";

    /** {@value}. */
    public static final String IRI = "iri";

    /** {@value}. */
    public static final String KIND = "kind";

    /** {@value}. */
    public static final String LABEL = "label";

    /** {@value}. */
    public static final String LANGUAGES = "languages";

    /** {@value}. */
    public static final String MANNER = "manner";

    /** {@value}. */
    public static final String MEANS = "means";

    /** {@value}. */
    public static final String MEASURES = "measures";

    /** {@value}. */
    public static final String MEETING = "meeting";

    /** {@value}. */
    public static final String NAME = "name";

    /** {@value}. */
    public static final String NODE = "node";

    /** {@value}. */
    public static final String NOTES = "notes";

    /** {@value}. */
    public static final String NOT_VOTING = "notVoting";

    /** {@value}. */
    public static final String NUMBER = "number";

    /** {@value}. */
    public static final String OCCURRENCE = "occurrence";

    /** {@value}. */
    public static final String ONLINE = "online";

    /** {@value}. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** {@value}. */
    public static final String OPEN = "open";

    /** {@value}. */
    public static final String ORDINAL = "ordinal";

    /** {@value}. */
    public static final String OTHER_NAMES = "otherNames";

    /** {@value}. */
    public static final String PARAGRAPHS = "paragraphs";

    /** {@value}. */
    public static final String PARTY = "party";

    /** {@value}. */
    public static final String PINPOINT = "pinpoint";

    /** {@value}. */
    public static final String PLACES = "places";

    /** {@value}. */
    public static final String PREAMBLE = "preamble";

    /** {@value}. */
    public static final String QUOTATIONS = "quotations";

    /** {@value}. */
    public static final String RECITALS = "recitals";

    /** {@value}. */
    public static final String REFERENCE = "reference";

    /** {@value}. */
    public static final String RELATIONS = "relations";

    /** {@value}. */
    public static final String REPORTING = "reporting";

    /** {@value}. */
    public static final String RETRIEVED = "retrieved";

    /** {@value}. */
    public static final String ROLE = "role";

    /** {@value}. */
    public static final String SCHEME = "scheme";

    /** {@value}. */
    public static final String SECTIONS = "sections";

    /** {@value}. */
    public static final String SERIES = "series";

    /** {@value}. */
    public static final String SIGNATORIES = "signatories";

    /** {@value}. */
    public static final String SIGNED = "signed";

    /** {@value}. */
    public static final String SOURCES = "sources";

    /** {@value}. */
    public static final String SPEAKER = "speaker";

    /** {@value}. */
    public static final String SPONSORS = "sponsors";

    /** {@value}. */
    public static final String STATED_IN = "statedIn";

    /** {@value}. */
    public static final String STATEMENTS = "statements";

    /** {@value}. */
    public static final String STATUS = "status";

    /** {@value}. */
    public static final String SUBJECTS = "subjects";

    /** {@value}. */
    public static final String SUPPLIED_TITLE = "suppliedTitle";

    /** {@value}. */
    public static final String TARGETS = "targets";

    /** {@value}. */
    public static final String TEXT = "text";

    /** {@value}. */
    public static final String THEME = "theme";

    /** {@value}. */
    public static final String TITLE = "title";

    /** {@value}. */
    public static final String VALUE = "value";

    /** {@value}. */
    public static final String VERB = "verb";

    /** {@value}. */
    public static final String VOTE = "vote";

    /** {@value}. */
    public static final String WITHDRAWN = "withdrawn";

    /** {@value}. */
    public static final String WORDS = "words";

    /** {@value}. */
    public static final String YEAR = "year";

    private Names() {}
}
