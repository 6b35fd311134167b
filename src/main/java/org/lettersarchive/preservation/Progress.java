package org.lettersarchive.preservation;

/**
 * Is told how far the packing has come, and says whether it shall go on.
 */
@FunctionalInterface
public interface Progress {

	boolean reached(long letters, long total);

}
