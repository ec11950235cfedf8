/**
 * Reads and writes declarations as JSON in the format {@code rights-declaration/1}, and catalogues in the format
 * {@code instrument-catalogue/1}. Start with {@link org.rightsdeclarations.json.DeclarationJson}.
 *
 * <h2>Read a document</h2>
 *
 * <pre>{@code
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 *
 * Declaration same = DeclarationJson.read(file).orElseThrow();
 * }</pre>
 *
 * <p>Reading never fails for what a document holds: the {@link org.rightsdeclarations.json.ReadResult} has the
 * declaration, and every problem in the order of the document with its code, JSON Pointer, line and column. The rules
 * are run in the same call. A system that receives documents shows their senders what to mend:
 *
 * <pre>{@code
 * import java.io.PrintStream;
 * import java.util.Locale;
 * import java.util.Optional;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.ReadOptions;
 * import org.rightsdeclarations.json.ReadResult;
 * import org.rightsdeclarations.problem.Problem;
 *
 * public static Optional<Declaration> receive(byte[] document, Locale sender, PrintStream answer) {
 *     ReadOptions options = ReadOptions.strict().withLocale(sender).withMaxDocumentBytes(1_000_000);
 *     ReadResult<Declaration> result = DeclarationJson.read(document, options);
 *     for (Problem problem : result.getReport()) {
 *         String place = problem.getPosition().map(at -> at + " ").orElse("");
 *         answer.println(place + problem.getMessage());
 *         problem.getSuggestion().ifPresent(answer::println);
 *     }
 *     return result.getReport().hasErrors() ? Optional.empty() : result.getValue();
 * }
 * }</pre>
 *
 * <h2>Write a document</h2>
 *
 * <pre>{@code
 * import java.nio.file.Files;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.Layout;
 *
 * Files.write(file, DeclarationJson.writeBytes(declaration, Layout.INDENTED));
 * }</pre>
 *
 * <p>Equal declarations are always written as the same bytes.
 */
@NullMarked
package org.rightsdeclarations.json;

import org.jspecify.annotations.NullMarked;
