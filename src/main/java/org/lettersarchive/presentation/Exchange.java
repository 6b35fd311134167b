package org.lettersarchive.presentation;

import java.util.List;
import java.util.Locale;

import org.lettersarchive.event.Event;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedReply;

public record Exchange(boolean isEmpty) {

	static Exchange of(List<PublishedLetter> letters, List<PublishedReply> replies, List<Event> landmarks,
			Locale locale, ExchangeSize size) {
		return new Exchange(true);
	}

}
