package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What sort of party somebody is. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record PartyKind(String value) implements Term {
    /** The participants of an event. */
    public static final PartyKind PARTICIPANTS = new PartyKind("participants");

    /** A conference or summit that adopts as a whole, such as the World Conference on Human Rights. */
    public static final PartyKind CONFERENCE = new PartyKind("conference");

    /** A council or assembly of a city, region or organisation. */
    public static final PartyKind COUNCIL = new PartyKind("council");

    /** A city. */
    public static final PartyKind CITY = new PartyKind("city");

    /** Any other local government, such as a district or county. */
    public static final PartyKind LOCAL_GOVERNMENT = new PartyKind("local-government");

    /** A region, province or constituent state of a federation. */
    public static final PartyKind REGION = new PartyKind("region");

    /** A mayor, or another head of a local government, as an office. */
    public static final PartyKind MAYOR = new PartyKind("mayor");

    /** A State. */
    public static final PartyKind STATE = new PartyKind("state");

    /** The government of a State, or one of its ministries. */
    public static final PartyKind GOVERNMENT = new PartyKind("government");

    /** A parliament. */
    public static final PartyKind PARLIAMENT = new PartyKind("parliament");

    /** An organisation of States, such as the Council of Europe. */
    public static final PartyKind INTERNATIONAL_ORGANIZATION = new PartyKind("international-organization");

    /** A body, office or agency of the United Nations, such as the General Assembly. */
    public static final PartyKind UN_BODY = new PartyKind("un-body");

    /** A national human-rights institution by the Paris Principles, or an ombudsperson. */
    public static final PartyKind NATIONAL_HUMAN_RIGHTS_INSTITUTION =
            new PartyKind("national-human-rights-institution");

    /** A network or association. */
    public static final PartyKind NETWORK = new PartyKind("network");

    /** An organisation of civil society. */
    public static final PartyKind CIVIL_SOCIETY_ORGANIZATION = new PartyKind("civil-society-organization");

    /** An indigenous people, or its own institutions. */
    public static final PartyKind INDIGENOUS_PEOPLE = new PartyKind("indigenous-people");

    /** A university or research institute. */
    public static final PartyKind UNIVERSITY = new PartyKind("university");

    /** Experts who met, such as those who drew up principles. */
    public static final PartyKind EXPERTS = new PartyKind("experts");

    /** Any other organisation. */
    public static final PartyKind ORGANIZATION = new PartyKind("organization");

    /** One person. */
    public static final PartyKind PERSON = new PartyKind("person");

    /** A group of people, such as children or migrants. */
    public static final PartyKind GROUP = new PartyKind("group");

    /** The words that this library knows. */
    public static final Vocabulary<PartyKind> VOCABULARY = Vocabulary.of(
            PartyKind.class,
            PartyKind::of,
            "What sort of party somebody is.",
            Map.entry(PARTICIPANTS, "The participants of an event."),
            Map.entry(
                    CONFERENCE,
                    "A conference or summit that adopts as a whole, such as the World Conference on Human Rights."),
            Map.entry(COUNCIL, "A council or assembly of a city, region or organisation."),
            Map.entry(CITY, "A city."),
            Map.entry(LOCAL_GOVERNMENT, "Any other local government, such as a district or county."),
            Map.entry(REGION, "A region, province or constituent state of a federation."),
            Map.entry(MAYOR, "A mayor, or another head of a local government, as an office."),
            Map.entry(STATE, "A State."),
            Map.entry(GOVERNMENT, "The government of a State, or one of its ministries."),
            Map.entry(PARLIAMENT, "A parliament."),
            Map.entry(INTERNATIONAL_ORGANIZATION, "An organisation of States, such as the Council of Europe."),
            Map.entry(UN_BODY, "A body, office or agency of the United Nations, such as the General Assembly."),
            Map.entry(
                    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
                    "A national human-rights institution by the Paris Principles, or an ombudsperson."),
            Map.entry(NETWORK, "A network or association."),
            Map.entry(CIVIL_SOCIETY_ORGANIZATION, "An organisation of civil society."),
            Map.entry(INDIGENOUS_PEOPLE, "An indigenous people, or its own institutions."),
            Map.entry(UNIVERSITY, "A university or research institute."),
            Map.entry(EXPERTS, "Experts who met, such as those who drew up principles."),
            Map.entry(ORGANIZATION, "Any other organisation."),
            Map.entry(PERSON, "One person."),
            Map.entry(GROUP, "A group of people, such as children or migrants."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public PartyKind {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static PartyKind of(String value) {
        return new PartyKind(value);
    }

    @Override
    public Vocabulary<PartyKind> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyKind that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the word as JSON writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
