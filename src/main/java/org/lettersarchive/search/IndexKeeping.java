package org.lettersarchive.search;

import org.lettersarchive.letter.ManyLettersChanged;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the index when to look: at the start, and at once after each change on this node.
 */
@Component
class IndexKeeping {

	private final SearchIndex index;

	IndexKeeping(SearchIndex index) {
		this.index = index;
	}

	@EventListener
	@Order(1)
	void open(ApplicationReadyEvent ready) {
		this.index.open();
	}

	@TransactionalEventListener({ PublishedLettersChanged.class, ManyLettersChanged.class })
	void wake() {
		this.index.wake();
	}

}
