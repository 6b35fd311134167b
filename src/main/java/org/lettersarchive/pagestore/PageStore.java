package org.lettersarchive.pagestore;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The finished pages, in as much memory as they may take.
 */
@Component
class PageStore {

	/** As RFC 9211 has it. */
	private static final String FROM_MEMORY = "letters-archive; hit; detail=\"the database does not answer\"";

	private static final long SECONDS_TO_WAIT = 20;

	private final Cache<PageKey, Page> pages;

	private final ConcurrentMap<Making, CompletableFuture<Optional<Page>>> underWay = new ConcurrentHashMap<>();

	private final PublicVersion version;

	private final LongAdder sent = new LongAdder();

	private final LongAdder made = new LongAdder();

	PageStore(PageStoreProperties properties, PublicVersion version) {
		this.version = version;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((PageKey key, Page page) -> key.weight() + page.weight())
			.build();
	}

	/**
	 * The page as it is now, packed as asked, if it is kept.
	 */
	@Nullable Page find(PageKey key) {
		Page page = current(key);
		if (page != null || key.coding() == Coding.NONE) {
			return page;
		}
		Page plain = current(key.packed(Coding.NONE));
		return (plain != null) ? keep(key, plain) : null;
	}

	/**
	 * How often a page was sent that lay ready.
	 */
	long sent() {
		return this.sent.sum();
	}

	/**
	 * How often a page had to be made.
	 */
	long made() {
		return this.made.sum();
	}

	/**
	 * How much memory pages take, in bytes.
	 */
	long memory() {
		return this.pages.policy().eviction().map((eviction) -> eviction.weightedSize().orElse(0)).orElse(0L);
	}

	/**
	 * Notes that a page is sent that lay ready, and says in the answer if nobody can know
	 * at present whether it is still current.
	 */
	void isSent(HttpServletResponse response) {
		this.sent.increment();
		if (this.version.isOutOfReach()) {
			response.setHeader("Cache-Status", FROM_MEMORY);
		}
	}

	private @Nullable Page current(PageKey key) {
		long now = this.version.known();
		Page page = this.pages.getIfPresent(key);
		if (page == null) {
			page = this.pages.getIfPresent(key.forEveryFormat());
		}
		return (page != null && page.version() == now) ? page : null;
	}

	private Page keep(PageKey key, Page plain) {
		Page packed = plain.packed(key.coding());
		PageKey place = plain.variesByFormat() ? key : key.forEveryFormat();
		this.pages.put(place, packed);
		return packed;
	}

	/**
	 * Has a page made by the first who asks for it; all others wait for that one.
	 * @return the page, or nothing if it cannot be kept: then, whoever made it has
	 * answered already, and whoever waited makes his own
	 */
	Made make(PageKey key, Maker maker) throws IOException, ServletException {
		Making making = new Making(key.packed(Coding.NONE), this.version.known());
		CompletableFuture<Optional<Page>> own = new CompletableFuture<>();
		CompletableFuture<Optional<Page>> first = this.underWay.putIfAbsent(making, own);
		if (first != null) {
			return new Made(false, await(first).map((page) -> packed(key, page)));
		}
		Optional<Page> made = Optional.empty();
		try {
			// It may have been finished between a look and this.
			Page page = find(key);
			if (page != null) {
				made = Optional.of(page);
				return new Made(false, made);
			}
			made = maker.make();
			this.made.increment();
			made.ifPresent((plain) -> keep(making.key(), plain));
			return new Made(true, made.map((plain) -> packed(key, plain)));
		}
		finally {
			own.complete(made);
			this.underWay.remove(making);
		}
	}

	private Page packed(PageKey key, Page plain) {
		Page kept = find(key);
		return (kept != null) ? kept : keep(key, plain);
	}

	private static Optional<Page> await(CompletableFuture<Optional<Page>> page) {
		return page.completeOnTimeout(Optional.empty(), SECONDS_TO_WAIT, TimeUnit.SECONDS).join();
	}

	/**
	 * Makes a page.
	 */
	interface Maker {

		Optional<Page> make() throws IOException, ServletException;

	}

	/**
	 * What became of it.
	 *
	 * @param byAsker whether whoever asked has made it
	 */
	record Made(boolean byAsker, Optional<Page> page) {
	}

	// Nobody who asks after a publication waits for what was begun before it.
	private record Making(PageKey key, long version) {
	}

}
