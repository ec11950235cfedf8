package org.rightsdeclarations.json.reading;

import java.util.Map;

/**
 * What is wrong with the structure of a document, before it is put into words.
 *
 * @param code what is wrong
 * @param offset where, in bytes of the document
 * @param arguments the arguments of the message
 */
record StructureFinding(StructureCode code, long offset, Map<String, ?> arguments) {}
