package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rightsdeclarations.catalogue.word.PlainSpelling;
import org.rightsdeclarations.catalogue.word.TitleWords;

/** What it means that titles are alike, worked out by looking at all titles and at all their words. */
final class PlainSearch {
    private final List<List<String>> titlesByOwner;

    /** How many owners have a word. */
    private final Map<String, Integer> owners = new HashMap<>();

    PlainSearch(List<List<String>> titlesByOwner) {
        this.titlesByOwner = titlesByOwner;
        for (List<String> titles : titlesByOwner) {
            Set<String> words = new HashSet<>();
            titles.forEach(title -> words.addAll(TitleWords.singulars(TitleWords.of(title))));
            words.forEach(word -> owners.merge(word, 1, Integer::sum));
        }
    }

    /** Returns each owner with the best of its titles, the best first. */
    List<Hit> near(String sought, double least) {
        List<Hit> hits = new ArrayList<>();
        for (int owner = 0; owner < titlesByOwner.size(); owner++) {
            Hit best = null;
            for (String title : titlesByOwner.get(owner)) {
                double score = score(sought, title);
                if (score > 0 && score >= least && (best == null || score > best.score())) {
                    best = new Hit(owner, title, score);
                }
            }
            if (best != null) {
                hits.add(best);
            }
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
        return hits;
    }

    private double score(String sought, String title) {
        List<String> one = TitleWords.of(sought);
        List<String> other = TitleWords.of(title);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double shared = 0;
        double weight = 0;
        for (String word : TitleWords.singulars(one)) {
            double best = 0;
            double own = weightOfSought(word);
            for (String known : TitleWords.singulars(other)) {
                double part = likeness(word, known) * weight(known);
                if (part > best) {
                    best = part;
                    own = weight(known);
                }
            }
            shared += best;
            weight += own;
        }
        double whole = 0;
        for (String known : TitleWords.singulars(other)) {
            whole += weight(known);
        }
        if (shared == 0) {
            return 0;
        } else if (one.equals(other)) {
            return 1;
        }
        double score = shared / (shared + 0.8 * Math.max(0, weight - shared) + 0.4 * Math.max(0, whole - shared));
        List<String> start = TitleWords.withoutUnitedNations(one);
        boolean isStart = start.size() >= 2
                && start.size() < other.size()
                && other.subList(0, start.size()).equals(start)
                && shared / whole >= 0.25;
        double most = Math.max(score, isStart ? 0.8 + shared / whole * (0.99 - 0.8) : 0);
        int kinds = Naming.kinds(one);
        int otherKinds = Naming.kinds(TitleWords.singulars(other));
        boolean isOfAnotherKind = kinds != 0 && otherKinds != 0 && (kinds & otherKinds) == 0;
        boolean isOfAnotherRegion = (Naming.regions(one) & ~Naming.regions(other)) != 0;
        Collection<String> words = TitleWords.singulars(one);
        boolean isKind = words.size() == 1 && Naming.kinds(words) != 0;
        return Math.min(isOfAnotherKind || isOfAnotherRegion || isKind ? 0.75 : 0.99, most);
    }

    private double weight(String known) {
        return isParticle(known)
                ? 0.3
                : Math.log1p((double) titlesByOwner.size() / Objects.requireNonNull(owners.get(known)));
    }

    private double weightOfSought(String word) {
        if (owners.containsKey(word)) {
            return weight(word);
        }
        boolean isLight = isParticle(word) || word.chars().allMatch(c -> c >= '0' && c <= '9');
        return isLight ? 0.3 : Math.log1p(titlesByOwner.size());
    }

    /** Only a word that no title has is misspelt; up to two letters of five are wrong, and never more than eight. */
    private double likeness(String sought, String known) {
        if (owners.containsKey(sought) || isParticle(sought)) {
            return sought.equals(known) ? 1 : 0;
        }
        String one = sought.substring(0, Math.min(64, sought.length()));
        String other = known.substring(0, Math.min(64, known.length()));
        double length = Math.max(one.length(), other.length());
        int changes = PlainSpelling.changes(one, other);
        double likeness = 1 - changes / length;
        return changes > 8 || likeness < 0.6 ? 0 : likeness;
    }

    private static boolean isParticle(String word) {
        return (word.length() <= 3 && word.charAt(0) < 128) || word.equals("united") || word.equals("nation");
    }

    /**
     * What is found.
     *
     * @param owner the number of what has the title
     * @param title the title
     * @param score how much it is like the one sought
     */
    record Hit(int owner, String title, double score) {}
}
