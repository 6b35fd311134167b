package org.lettersarchive.pagestore;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lettersarchive.traffic.Allowances;
import org.lettersarchive.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;

/**
 * Answers requests for public pages, as long as it can without bothering the rest of the
 * archive. A page is made within one transaction that sees one state of the archive, and
 * so is whole however much is published meanwhile.
 */
class PageStoreFilter extends HttpFilter {

	private static final Logger logger = LoggerFactory.getLogger(PageStoreFilter.class);

	/**
	 * A proxy may share a page for a second, and for a day while the archive does not
	 * answer.
	 */
	private static final String FOR_EVERYBODY = "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400";

	private static final String FOR_NOW = "no-cache";

	private static final String FOR_AN_EDITOR = "private, no-cache";

	private final PageStore store;

	private final OneState oneState;

	private final PublicVersion version;

	private final Allowances allowances;

	private final Instant started;

	PageStoreFilter(PageStore store, OneState oneState, PublicVersion version, Allowances allowances, Clock clock) {
		this.store = store;
		this.oneState = oneState;
		this.version = version;
		this.allowances = allowances;
		this.started = clock.instant();
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!PublicPage.isRead(request)) {
			if (!this.allowances.admits(request, response)) {
				return;
			}
			try {
				chain.doFilter(request, response);
			}
			finally {
				hearOfOwnPublication();
			}
			return;
		}
		PublicPage kind = PublicPage.of(request);
		boolean mayBeKept = PublicPage.mayBeKept(request);
		Optional<PageKey> key = mayBeKept ? PageKey.of(request) : Optional.empty();
		if (key.isPresent()) {
			answer(key.get(), request, response, chain);
		}
		else if (this.allowances.admits(request, response)) {
			make(kind, mayBeKept, request, response, chain);
		}
	}

	private void make(PublicPage kind, boolean forEverybody, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		if (kind == PublicPage.NONE) {
			chain.doFilter(request, response);
		}
		else if (kind == PublicPage.MADE_EACH_TIME || forEverybody) {
			makeForOne(request, response, chain, FOR_NOW);
		}
		else {
			// Whoever works on the archive sees what is there now, and maybe more than
			// others.
			makeForOne(request, response, chain, FOR_AN_EDITOR);
		}
	}

	/**
	 * So that whoever has just published sees it with the next request.
	 */
	private void hearOfOwnPublication() {
		try {
			this.version.ask();
		}
		catch (DataAccessException ex) {
			logger.debug("The database does not say what is published", ex);
		}
	}

	private void answer(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Page page = this.store.find(key);
		boolean madeNow = false;
		if (page == null) {
			// What lies ready is free.
			if (!this.allowances.admits(request, response)) {
				return;
			}
			PageStore.Made made = this.store.make(key, () -> make(request, response, chain));
			page = made.page().orElse(null);
			madeNow = made.byAsker();
			if (page == null && !madeNow) {
				makeForOne(request, response, chain, FOR_NOW);
			}
		}
		if (page != null) {
			if (madeNow) {
				response.reset();
				RequestId.of(request).ifPresent((id) -> id.addTo(response));
			}
			else {
				this.store.isSent(response);
			}
			PageAnswer.send(page, request, response);
		}
	}

	/**
	 * Makes a page, or answers with what is none.
	 */
	private Optional<Page> make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		BufferedResponse buffered = new BufferedResponse(response);
		Optional<PublicVersion.State> state = this.oneState.make(new PageRequest(request), buffered, chain);
		if (state.isPresent() && buffered.isForEverybody()) {
			return Optional.of(Page.of(buffered, state.get(), this.started, FOR_EVERYBODY));
		}
		buffered.send();
		return Optional.empty();
	}

	/**
	 * Makes a page for one reader, who need not be sent again what he has.
	 */
	private void makeForOne(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String caching)
			throws IOException, ServletException {
		BufferedResponse buffered = new BufferedResponse(response);
		if (!caching.equals(FOR_NOW) || !this.oneState.makeFromReplica(new PageRequest(request), buffered, chain)) {
			chain.doFilter(new PageRequest(request), buffered);
		}
		if (buffered.isWhole()) {
			PublicVersion.State now = new PublicVersion.State(this.version.known(), Instant.EPOCH);
			Page page = Page.of(buffered, now, Instant.EPOCH, caching);
			response.reset();
			RequestId.of(request).ifPresent((id) -> id.addTo(response));
			PageAnswer.send(page.packed(Coding.best(request.getHeader(HttpHeaders.ACCEPT_ENCODING))), request,
					response);
		}
		else {
			buffered.send();
		}
	}

}
