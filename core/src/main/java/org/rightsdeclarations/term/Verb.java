package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What a speech act does. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record Verb(String value) implements Term {
    /** Acknowledges. */
    public static final Verb ACKNOWLEDGE = new Verb("acknowledge");

    /** Adopts a text. */
    public static final Verb ADOPT = new Verb("adopt");

    /** Affirms. */
    public static final Verb AFFIRM = new Verb("affirm");

    /** Agrees. */
    public static final Verb AGREE = new Verb("agree");

    /** Anticipates. */
    public static final Verb ANTICIPATE = new Verb("anticipate");

    /** Appeals to somebody. */
    public static final Verb APPEAL = new Verb("appeal");

    /** Appreciates. */
    public static final Verb APPRECIATE = new Verb("appreciate");

    /** Approves. */
    public static final Verb APPROVE = new Verb("approve");

    /** Is aware, conscious or mindful. */
    public static final Verb BE_AWARE = new Verb("be-aware");

    /** Is convinced. */
    public static final Verb BE_CONVINCED = new Verb("be-convinced");

    /** Is guided or inspired by something. */
    public static final Verb BE_GUIDED = new Verb("be-guided");

    /** Bears in mind. */
    public static final Verb BEAR_IN_MIND = new Verb("bear-in-mind");

    /** Believes. */
    public static final Verb BELIEVE = new Verb("believe");

    /** Calls for something. */
    public static final Verb CALL_FOR = new Verb("call-for");

    /** Calls upon somebody. */
    public static final Verb CALL_UPON = new Verb("call-upon");

    /** Commends. */
    public static final Verb COMMEND = new Verb("commend");

    /** Commits. */
    public static final Verb COMMIT = new Verb("commit");

    /** Condemns. */
    public static final Verb CONDEMN = new Verb("condemn");

    /** Confirms. */
    public static final Verb CONFIRM = new Verb("confirm");

    /** Considers. */
    public static final Verb CONSIDER = new Verb("consider");

    /** Decides. */
    public static final Verb DECIDE = new Verb("decide");

    /** Declares. */
    public static final Verb DECLARE = new Verb("declare");

    /** Demands. */
    public static final Verb DEMAND = new Verb("demand");

    /** Deplores. */
    public static final Verb DEPLORE = new Verb("deplore");

    /** Emphasizes. */
    public static final Verb EMPHASIZE = new Verb("emphasize");

    /** Encourages. */
    public static final Verb ENCOURAGE = new Verb("encourage");

    /** Endorses. */
    public static final Verb ENDORSE = new Verb("endorse");

    /** Expresses concern, or alarm. */
    public static final Verb EXPRESS_CONCERN = new Verb("express-concern");

    /** Expresses gratitude or appreciation. */
    public static final Verb EXPRESS_GRATITUDE = new Verb("express-gratitude");

    /** Highlights. */
    public static final Verb HIGHLIGHT = new Verb("highlight");

    /** Hopes. */
    public static final Verb HOPE = new Verb("hope");

    /** Invites somebody. */
    public static final Verb INVITE = new Verb("invite");

    /** Looks forward to something. */
    public static final Verb LOOK_FORWARD = new Verb("look-forward");

    /** Notes: neither approves nor disapproves, by decision 55/488 of the United Nations General Assembly. */
    public static final Verb NOTE = new Verb("note");

    /** Pledges. */
    public static final Verb PLEDGE = new Verb("pledge");

    /** Proclaims. */
    public static final Verb PROCLAIM = new Verb("proclaim");

    /** Promises. */
    public static final Verb PROMISE = new Verb("promise");

    /** Reaffirms. */
    public static final Verb REAFFIRM = new Verb("reaffirm");

    /** Recalls. */
    public static final Verb RECALL = new Verb("recall");

    /** Recognizes. */
    public static final Verb RECOGNIZE = new Verb("recognize");

    /** Recommends. */
    public static final Verb RECOMMEND = new Verb("recommend");

    /** Regrets. */
    public static final Verb REGRET = new Verb("regret");

    /** Reiterates. */
    public static final Verb REITERATE = new Verb("reiterate");

    /** Requests. */
    public static final Verb REQUEST = new Verb("request");

    /** Resolves, or is determined. */
    public static final Verb RESOLVE = new Verb("resolve");

    /** Stresses. */
    public static final Verb STRESS = new Verb("stress");

    /** Supports. */
    public static final Verb SUPPORT = new Verb("support");

    /** Takes note: neither approves nor disapproves, by decision 55/488 of the United Nations General Assembly. */
    public static final Verb TAKE_NOTE = new Verb("take-note");

    /** Underlines. */
    public static final Verb UNDERLINE = new Verb("underline");

    /** Undertakes to do something. */
    public static final Verb UNDERTAKE = new Verb("undertake");

    /** Urges. */
    public static final Verb URGE = new Verb("urge");

    /** Values. */
    public static final Verb VALUE = new Verb("value");

    /** Welcomes. */
    public static final Verb WELCOME = new Verb("welcome");

    /** The words that this library knows. */
    public static final Vocabulary<Verb> VOCABULARY = Vocabulary.of(
            Verb.class,
            Verb::of,
            "What a speech act does.",
            Map.entry(ACKNOWLEDGE, "Acknowledges."),
            Map.entry(ADOPT, "Adopts a text."),
            Map.entry(AFFIRM, "Affirms."),
            Map.entry(AGREE, "Agrees."),
            Map.entry(ANTICIPATE, "Anticipates."),
            Map.entry(APPEAL, "Appeals to somebody."),
            Map.entry(APPRECIATE, "Appreciates."),
            Map.entry(APPROVE, "Approves."),
            Map.entry(BE_AWARE, "Is aware, conscious or mindful."),
            Map.entry(BE_CONVINCED, "Is convinced."),
            Map.entry(BE_GUIDED, "Is guided or inspired by something."),
            Map.entry(BEAR_IN_MIND, "Bears in mind."),
            Map.entry(BELIEVE, "Believes."),
            Map.entry(CALL_FOR, "Calls for something."),
            Map.entry(CALL_UPON, "Calls upon somebody."),
            Map.entry(COMMEND, "Commends."),
            Map.entry(COMMIT, "Commits."),
            Map.entry(CONDEMN, "Condemns."),
            Map.entry(CONFIRM, "Confirms."),
            Map.entry(CONSIDER, "Considers."),
            Map.entry(DECIDE, "Decides."),
            Map.entry(DECLARE, "Declares."),
            Map.entry(DEMAND, "Demands."),
            Map.entry(DEPLORE, "Deplores."),
            Map.entry(EMPHASIZE, "Emphasizes."),
            Map.entry(ENCOURAGE, "Encourages."),
            Map.entry(ENDORSE, "Endorses."),
            Map.entry(EXPRESS_CONCERN, "Expresses concern, or alarm."),
            Map.entry(EXPRESS_GRATITUDE, "Expresses gratitude or appreciation."),
            Map.entry(HIGHLIGHT, "Highlights."),
            Map.entry(HOPE, "Hopes."),
            Map.entry(INVITE, "Invites somebody."),
            Map.entry(LOOK_FORWARD, "Looks forward to something."),
            Map.entry(
                    NOTE,
                    "Notes: neither approves nor disapproves, by decision 55/488 of the United Nations General Assembly."),
            Map.entry(PLEDGE, "Pledges."),
            Map.entry(PROCLAIM, "Proclaims."),
            Map.entry(PROMISE, "Promises."),
            Map.entry(REAFFIRM, "Reaffirms."),
            Map.entry(RECALL, "Recalls."),
            Map.entry(RECOGNIZE, "Recognizes."),
            Map.entry(RECOMMEND, "Recommends."),
            Map.entry(REGRET, "Regrets."),
            Map.entry(REITERATE, "Reiterates."),
            Map.entry(REQUEST, "Requests."),
            Map.entry(RESOLVE, "Resolves, or is determined."),
            Map.entry(STRESS, "Stresses."),
            Map.entry(SUPPORT, "Supports."),
            Map.entry(
                    TAKE_NOTE,
                    "Takes note: neither approves nor disapproves, by decision 55/488 of the United Nations General Assembly."),
            Map.entry(UNDERLINE, "Underlines."),
            Map.entry(UNDERTAKE, "Undertakes to do something."),
            Map.entry(URGE, "Urges."),
            Map.entry(VALUE, "Values."),
            Map.entry(WELCOME, "Welcomes."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public Verb {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static Verb of(String value) {
        return new Verb(value);
    }

    @Override
    public Vocabulary<Verb> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verb that && value.equals(that.value);
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
