package org.lettersarchive.search;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.ManyLettersChanged;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index like what the public can see.
 */
@Component
class IndexKeeping {

	private final SearchIndex index;

	private final EntityManager session;

	IndexKeeping(SearchIndex index, EntityManager session) {
		this.index = index;
		this.session = session;
	}

	@EventListener
	@Order(1)
	void open(ApplicationReadyEvent ready) {
		this.index.open();
	}

	/**
	 * Adds to the transaction what is to be indexed after it: each letter as the public
	 * will see it, or nothing where it will see none.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void index(PublishedLettersChanged change) {
		SearchIndexingPlan plan = Search.session(this.session).indexingPlan();
		for (LetterId letter : change.letters()) {
			SearchableLetter seen = this.session.find(SearchableLetter.class, letter.value());
			if (seen == null) {
				plan.purge(SearchableLetter.class, letter.value(), null);
			}
			else {
				this.session.refresh(seen);
				plan.addOrUpdate(seen);
			}
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void rebuild(ManyLettersChanged change) {
		this.index.rebuild();
	}

}
