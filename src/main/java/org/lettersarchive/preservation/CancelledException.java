package org.lettersarchive.preservation;

/**
 * Somebody has asked that the packing stop.
 */
class CancelledException extends RuntimeException {

}
