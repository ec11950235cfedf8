package org.example.bundle;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rightsdeclarations.json.DeclarationJson;

/** Says in Italian what is wrong with a document, if something gives the library that language. */
public final class Speaking implements Callable<Object> {
    /** Creates it, for the test to find in the bundle. */
    public Speaking() {}

    @Override
    public Object call() {
        return DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}")
                .getReport()
                .in(Locale.ITALIAN)
                .toString();
    }
}
