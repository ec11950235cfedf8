package org.rightsdeclarations.catalogue.citation;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;

/**
 * Protocols that a text names by the instrument before them: "the Convention on the Rights of the Child and its
 * Optional Protocols".
 */
final class ItsProtocols {
    private static final List<Words> ALL = List.of(
            new Words("the ", "optional protocols thereto", "Optional Protocols to the "),
            new Words("the ", "optional protocol thereto", "Optional Protocol to the "),
            new Words("its ", "optional protocols", "Optional Protocols to the "),
            new Words("its two ", "optional protocols", "two Optional Protocols to the "),
            new Words("its ", "optional protocol", "Optional Protocol to the "),
            new Words("ses ", "protocoles facultatifs", "Protocoles facultatifs à la "),
            new Words("ses deux ", "protocoles facultatifs", "deux Protocoles facultatifs à la "),
            new Words("son ", "protocole facultatif", "Protocole facultatif à la "),
            new Words("sus ", "protocolos facultativos", "Protocolos facultativos de la "),
            new Words("sus dos ", "protocolos facultativos", "dos Protocolos facultativos de la "),
            new Words("su ", "protocolo facultativo", "Protocolo facultativo de la "));

    private static final List<String> ARTICLES = List.of("the ", "la ", "le ", "el ");

    /**
     * Words that stand for protocols.
     *
     * @param owner what stands before them
     * @param protocols what they are called, in small letters
     * @param title how their title begins
     */
    private record Words(String owner, String protocols, String title) {}

    private ItsProtocols() {}

    /**
     * Returns the title that is meant.
     *
     * @param text words after the title of an instrument
     * @param before that title as it stands in the text
     * @return the title; empty if the words do not stand for protocols
     */
    static Optional<String> of(String text, String before) {
        String words = Unicode.lower(text);
        String owner = Unicode.lower(before);
        int start = ARTICLES.stream()
                .filter(owner::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        return ALL.stream()
                .filter(known -> words.equals(known.owner + known.protocols))
                .map(known -> known.title + before.substring(start))
                .findFirst();
    }
}
