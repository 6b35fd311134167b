package org.lettersarchive.web;

import org.springframework.util.unit.DataSize;

/**
 * A path of the office that takes larger files than any other.
 *
 * @param path the path within the language
 * @param largest how large a file can be
 */
public record LargerUploads(String path, DataSize largest) {
}
