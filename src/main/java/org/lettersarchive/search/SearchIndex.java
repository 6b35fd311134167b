package org.lettersarchive.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lettersarchive.letter.ChangeQuery;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The index of all published letters, kept like what the public can see. It follows the
 * changes of letters in their order, whoever made them, and goes on where it stopped. It
 * can be made from the database at any time, and is where it is missing, damaged,
 * unfinished or of another kind. One thread does all of that.
 */
@Component
class SearchIndex implements DisposableBean {

	/** How often a node looks for what others have changed. */
	static final Duration EVERY = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(SearchIndex.class);

	private static final int LETTERS = 200;

	private static final int BATCH = 100;

	private static final int THREADS = 2;

	private static final int STEPS = 10;

	/** After many failures one tries again after this many times of {@link #EVERY}. */
	private static final int LONGEST_PAUSE = 10;

	private final EntityManagerFactory entities;

	private final IndexPlace place;

	private final LetterChanges changes;

	private final Flyway flyway;

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("search-index").factory());

	private final AtomicBoolean asked = new AtomicBoolean();

	private volatile IndexState state = IndexState.waiting();

	// These belong to the one thread.

	private String kind = "";

	private boolean isOpen;

	private int failures;

	private int pause;

	SearchIndex(EntityManagerFactory entities, IndexPlace place, LetterChanges changes, Flyway flyway) {
		this.entities = entities;
		this.place = place;
		this.changes = changes;
		this.flyway = flyway;
	}

	IndexState state() {
		return this.state;
	}

	/**
	 * Searches, if that can be done now.
	 * @throws SearchUnavailableException if the index is being built or cannot be reached
	 */
	<T> T ask(Function<SearchSession, T> question) {
		if (!this.state.isReady()) {
			throw new SearchUnavailableException(this.state);
		}
		try (EntityManager session = this.entities.createEntityManager()) {
			return question.apply(Search.session(session));
		}
		catch (SearchException ex) {
			logger.warn("The index of the search does not answer: {}", ex.getMessage());
			this.state = this.place.doubt();
			throw new SearchUnavailableException(this.state);
		}
	}

	/**
	 * Begins to look after the index.
	 */
	void open() {
		this.background.scheduleWithFixedDelay(this::keep, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Says that something has changed.
	 */
	void wake() {
		if (this.asked.compareAndSet(false, true)) {
			this.background.execute(this::keep);
		}
	}

	private void keep() {
		this.asked.set(false);
		if (this.pause > 0) {
			this.pause--;
			return;
		}
		try {
			if (!this.place.alone(this::keepAlone)) {
				this.state = this.place.bookmark().isPresent() ? IndexState.ready() : IndexState.waiting();
			}
			if (this.failures > 0) {
				logger.info("The search answers again");
			}
			this.failures = 0;
		}
		catch (RuntimeException ex) {
			if (!Thread.currentThread().isInterrupted()) {
				fail(ex);
			}
		}
	}

	private void fail(RuntimeException ex) {
		// What cannot be used at the start is not going to be; later it may be the disk.
		this.state = (ex instanceof SearchException && !this.isOpen) ? this.place.doubt() : IndexState.unreachable();
		this.failures++;
		this.pause = Math.min(this.failures - 1, LONGEST_PAUSE);
		if (this.failures == 1) {
			logger.warn("The index of the search cannot be kept; it is tried again: {}", ex.toString());
		}
		logger.debug("The index of the search cannot be kept", ex);
	}

	private void keepAlone() {
		if (this.kind.isEmpty()) {
			this.kind = LetterIndex.VERSION + " " + this.flyway.info().current().getVersion();
		}
		Bookmark bookmark = this.place.bookmark().orElse(null);
		if (bookmark == null) {
			rebuild();
		}
		else if (bookmark.kind().equals(this.kind)) {
			follow(bookmark);
			if (!this.isOpen && !isComplete()) {
				rebuild();
			}
		}
		else if (!this.isOpen) {
			rebuild();
		}
		else {
			throw new IllegalStateException("Another release has rebuilt the index");
		}
		this.isOpen = true;
		this.state = IndexState.ready();
	}

	/**
	 * Brings the index up to date, change by change.
	 */
	private Bookmark follow(Bookmark bookmark) {
		Bookmark last = bookmark;
		List<ChangedLetter> changed = after(last);
		while (!changed.isEmpty()) {
			index(changed.stream().map((change) -> change.letter().value()).toList());
			last = last.after(changed.getLast());
			this.place.keep(last);
			changed = after(last);
		}
		return last;
	}

	private List<ChangedLetter> after(Bookmark bookmark) {
		return this.changes.find(ChangeQuery.after(bookmark.place()), LETTERS);
	}

	/**
	 * Has each letter in the index as the public sees it, or not at all where it sees
	 * none.
	 */
	private void index(List<Long> ids) {
		try (EntityManager session = this.entities.createEntityManager()) {
			Map<Long, SearchableLetter> seen = session
				.createQuery("select l from SearchableLetter l where l.id in :ids", SearchableLetter.class)
				.setParameter("ids", ids)
				.getResultStream()
				.collect(Collectors.toMap(SearchableLetter::id, Function.identity()));
			SearchIndexingPlan plan = Search.session(session).indexingPlan();
			for (Long id : ids) {
				SearchableLetter letter = seen.get(id);
				if (letter != null) {
					plan.addOrUpdate(letter);
				}
				else {
					plan.purge(SearchableLetter.class, id, null);
				}
			}
			plan.execute();
		}
	}

	// A letter may have been published while one was counting.
	private boolean isComplete() {
		long indexed = count((session) -> Search.session(session)
			.search(SearchableLetter.class)
			.where((letter) -> letter.matchAll())
			.fetchTotalHitCount());
		return indexed == count((session) -> session.createQuery("select count(l) from SearchableLetter l", Long.class)
			.getSingleResult());
	}

	private long count(Function<EntityManager, Long> question) {
		try (EntityManager session = this.entities.createEntityManager()) {
			return question.apply(session);
		}
	}

	private void rebuild() {
		this.state = IndexState.waiting();
		this.place.forget();
		// What is changed from now on is done once more afterwards.
		Bookmark start = new Bookmark(this.kind, this.changes.latest().orElse(Instant.EPOCH), 0);
		try {
			build();
		}
		catch (SearchException ex) {
			logger.info("The index of the search cannot be used and is made anew: {}", ex.getMessage());
			this.place.clear();
			build();
		}
		this.place.keep(start);
		follow(start);
	}

	private void build() {
		Progress progress = new Progress();
		try {
			SearchMapping mapping = Search.mapping(this.entities);
			mapping.scope(SearchableLetter.class).schemaManager().dropAndCreate();
			mapping.scope(SearchableLetter.class)
				.massIndexer()
				.purgeAllOnStart(false)
				.batchSizeToLoadObjects(BATCH)
				.threadsToLoadObjects(THREADS)
				.mergeSegmentsOnFinish(true)
				.monitor(progress)
				.startAndWait();
			logger.info("The index of the search is complete: {} letters", progress.done.get());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.background.shutdownNow();
		this.background.awaitTermination(10, TimeUnit.SECONDS);
	}

	/**
	 * Counts what is done.
	 */
	private final class Progress implements MassIndexingMonitor {

		private final AtomicLong total = new AtomicLong();

		private final AtomicLong done = new AtomicLong();

		@Override
		public void addToTotalCount(long increment) {
			this.total.addAndGet(increment);
		}

		@Override
		public void documentsAdded(long increment) {
			long now = this.done.addAndGet(increment);
			long all = this.total.get();
			SearchIndex.this.state = IndexState.building(now, all);
			if (all > 0 && now * STEPS / all > (now - increment) * STEPS / all) {
				logger.info("The index of the search is being built: {} of {} letters", now, all);
			}
		}

		@Override
		public void documentsBuilt(long increment) {
		}

		@Override
		public void entitiesLoaded(long increment) {
		}

		@Override
		public void indexingCompleted() {
		}

	}

}
