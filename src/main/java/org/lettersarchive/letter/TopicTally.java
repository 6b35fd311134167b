package org.lettersarchive.letter;

/**
 * How many letters are about a topic.
 */
public record TopicTally(Topic topic, long letters) {
}
