/**
 * Human-rights declarations: their parts, as immutable types.
 *
 * <p>Start with {@link org.rightsdeclarations.Declaration}: the <a href="{@docRoot}/index.html">overview</a> shows what
 * it is made of. No method takes or returns {@code null} unless it says so: what is not there is an empty
 * {@link java.util.Optional} or list. Lists and flat views are in document order.
 *
 * <h2>Build a declaration</h2>
 *
 * <p>A short text in one language is written line by line, with {@link org.rightsdeclarations.Declaration#in(String)}:
 *
 * <pre>{@code
 * import org.rightsdeclarations.Declaration;
 *
 * Declaration declaration = Declaration.in("en")
 *         .title("Riverside Declaration on the Right to Housing")
 *         .chapeau("We, the residents and the council of Riverside, together:")
 *         .clause("1.", "Recognize that a home is the ground on which every other right stands.")
 *         .clause("2.", "Regret that four hundred households of our city have none.")
 *         .clause("3.", "Thank those who opened their doors last winter.")
 *         .chapeau("The council of Riverside commits:")
 *         .commitment("1.", "To build two hundred public dwellings by 2028.")
 *         .commitment("2.", "To report to the residents every spring.")
 *         .build();
 * }</pre>
 *
 * <p>Everything else takes builders; each type has one, whose page names all that it can hold:
 *
 * <pre>{@code
 * import org.rightsdeclarations.Commitment;
 * import org.rightsdeclarations.Deadline;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.Section;
 * import org.rightsdeclarations.term.DeclarationStatus;
 * import org.rightsdeclarations.term.PartyKind;
 * import org.rightsdeclarations.value.LocalizedText;
 * import org.rightsdeclarations.world.Party;
 *
 * Commitment dwellings = Commitment.builder()
 *         .id("dwellings")
 *         .label("1.")
 *         .text(LocalizedText.of("en", "To build two hundred public dwellings by 2028.")
 *                 .and("fr", "Construire deux cents logements publics d'ici à 2028."))
 *         .addActor(Party.of(PartyKind.CITY, LocalizedText.of("en", "City of Riverside")))
 *         .due(Deadline.on("[..2028]"))
 *         .addMeasure("en", "The number of dwellings that are let")
 *         .build();
 * Declaration declaration = Declaration.builder()
 *         .status(DeclarationStatus.DRAFT)
 *         .title("en", "Riverside Declaration on the Right to Housing")
 *         .addSection(Section.builder().addCommitment(dwellings).build())
 *         .build();
 * }</pre>
 *
 * <p>A value that can never be right, such as a 13th month, is refused with an
 * {@link org.rightsdeclarations.problem.InvalidValueException}. What may be wrong about a whole document is not: a
 * draft and a text with mistakes can be built, read and shown, and the {@linkplain org.rightsdeclarations.validation
 * rules} say what is wrong.
 *
 * <h2>Find and change a part</h2>
 *
 * <p>Every part has an {@link org.rightsdeclarations.value.Address} that people can write, and a JSON Pointer. One part
 * is changed without building anew what is around it:
 *
 * <pre>{@code
 * import org.rightsdeclarations.Commitment;
 * import org.rightsdeclarations.Deadline;
 *
 * return declaration.edit(
 *         "section-2/commitment-1",
 *         Commitment.class,
 *         commitment ->
 *                 commitment.toBuilder().due(Deadline.on("[..2028]")).build());
 * }</pre>
 */
@NullMarked
@ModelStyle
package org.rightsdeclarations;

import org.jspecify.annotations.NullMarked;
