package org.lettersarchive.identity;

/**
 * Somebody's password, role or right to be here is another one now.
 */
record AccessChanged(EditorId editor) {

}
