package org.rightsdeclarations.validation.jakarta;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.validation.Finding;

/**
 * Findings by the template of their violation: this very text, not one that is equal. A finding is forgotten, at the
 * next use, when nobody has its template any more. Thread-safe.
 */
final class TemplateFindings {
    private final Map<Template, Finding> findings = new ConcurrentHashMap<>();
    private final ReferenceQueue<String> gone = new ReferenceQueue<>();

    void put(String template, Finding finding) {
        forget();
        findings.put(new Template(template, gone), finding);
    }

    Optional<Finding> find(@Nullable String template) {
        forget();
        return template == null || findings.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(findings.get(new Template(template, null)));
    }

    /** The findings whose template somebody still has, or had a moment ago. */
    int size() {
        forget();
        return findings.size();
    }

    private void forget() {
        for (Reference<?> template = gone.poll(); template != null; template = gone.poll()) {
            findings.remove(template);
        }
    }

    /** A text that is equal to no other, and does not keep it from being collected. */
    private static final class Template extends WeakReference<String> {
        private final int hash;

        Template(String template, @Nullable ReferenceQueue<String> gone) {
            super(template, gone);
            this.hash = System.identityHashCode(template);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // that is the point
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            String template = get();
            return template != null && other instanceof Template known && template == known.get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
