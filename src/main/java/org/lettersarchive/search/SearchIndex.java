package org.lettersarchive.search;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The index of all published letters. It can be made from the database at any time, and
 * is, in the background, where it is missing, damaged, unfinished or of another kind.
 */
@Component
class SearchIndex implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(SearchIndex.class);

	private static final int BATCH = 100;

	private static final int THREADS = 2;

	private static final int STEPS = 10;

	private final EntityManagerFactory entities;

	private final IndexFolder folder;

	private final Flyway flyway;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("search-index").factory());

	private final AtomicBoolean asked = new AtomicBoolean();

	// What the index holds, and of which state of the tables. Asked for once: at the end
	// the database may be gone.
	private volatile String kind = "";

	private volatile IndexState state = IndexState.waiting();

	SearchIndex(EntityManagerFactory entities, IndexFolder folder, Flyway flyway) {
		this.entities = entities;
		this.folder = folder;
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
			// It does not come back by itself.
			rebuild();
			throw new SearchUnavailableException(this.state);
		}
	}

	/**
	 * Uses the index as it is, if it is complete, or has it rebuilt.
	 */
	void open() {
		this.kind = LetterIndex.VERSION + " " + this.flyway.info().current().getVersion();
		if (isComplete()) {
			this.state = IndexState.ready();
		}
		else {
			rebuild();
		}
	}

	private boolean isComplete() {
		return this.folder.takeStamp(this.kind) && count().filter((found) -> found == published()).isPresent();
	}

	/**
	 * How many letters there are in the index, if it can be read.
	 */
	private Optional<Long> count() {
		try (EntityManager session = this.entities.createEntityManager()) {
			return Optional.of(Search.session(session)
				.search(SearchableLetter.class)
				.where((letter) -> letter.matchAll())
				.fetchTotalHitCount());
		}
		catch (RuntimeException ex) {
			logger.debug("The index cannot be read", ex);
			return Optional.empty();
		}
	}

	private long published() {
		try (EntityManager session = this.entities.createEntityManager()) {
			return session.createQuery("select count(l) from SearchableLetter l", Long.class).getSingleResult();
		}
	}

	/**
	 * Has the index rebuilt in the background. Whoever asks while that is waiting to
	 * begin asks for the same.
	 */
	void rebuild() {
		if (this.asked.compareAndSet(false, true)) {
			this.state = IndexState.building(0, 0);
			this.background.execute(this::rebuildNow);
		}
	}

	/**
	 * Rebuilds the index and waits for it.
	 */
	void rebuildNow() {
		this.asked.set(false);
		try {
			build();
		}
		catch (RuntimeException ex) {
			logger.info("The index of the search cannot be used and is made anew: {}", ex.getMessage());
			this.folder.empty();
			try {
				build();
			}
			catch (RuntimeException again) {
				logger.error("The index of the search cannot be built", again);
				this.state = IndexState.unreachable();
			}
		}
	}

	private void build() {
		Progress progress = new Progress();
		this.state = IndexState.building(0, 0);
		try {
			SearchMapping mapping = Search.mapping(this.entities);
			mapping.scope(SearchableLetter.class).schemaManager().dropAndCreate();
			mapping.scope(SearchableLetter.class)
				.massIndexer()
				.purgeAllOnStart(false)
				.batchSizeToLoadObjects(BATCH)
				.threadsToLoadObjects(THREADS)
				.monitor(progress)
				.startAndWait();
			this.state = IndexState.ready();
			logger.info("The index of the search is complete: {} letters", progress.done.get());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
		if (this.state.isReady() && !this.kind.isEmpty()) {
			this.folder.stamp(this.kind);
		}
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
