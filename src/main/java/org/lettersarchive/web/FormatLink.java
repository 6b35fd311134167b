package org.lettersarchive.web;

/**
 * The address of a page in another format.
 */
public record FormatLink(Format format, String address) {
}
