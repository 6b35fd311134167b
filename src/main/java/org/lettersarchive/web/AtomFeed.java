package org.lettersarchive.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import org.jspecify.annotations.Nullable;

/**
 * A feed, for readers of feeds.
 *
 * @param title its title
 * @param author whose feed it is
 * @param self its own full address
 * @param page the address of the page that shows the same
 * @param next the address of what follows, if anything does
 * @param updatedAt when anything in it changed last
 * @param entries what is in it
 */
public record AtomFeed(String title, String author, String self, String page, @Nullable String next, Instant updatedAt,
		List<Entry> entries) {

	/**
	 * The feed in Atom 1.0.
	 */
	public String in(Locale locale) {
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType("atom_1.0");
		feed.setTitle(this.title);
		feed.setUri(this.self);
		feed.setLanguage(locale.toLanguageTag());
		List<SyndLink> links = new ArrayList<>(List.of(link("self", this.self, Format.ATOM.mediaType().toString()),
				link("alternate", this.page, "text/html")));
		if (this.next != null) {
			links.add(link("next", this.next, Format.ATOM.mediaType().toString()));
		}
		feed.setLinks(links);
		SyndPersonImpl author = new SyndPersonImpl();
		author.setName(this.author);
		feed.setAuthors(List.of(author));
		feed.setPublishedDate(Date.from(this.updatedAt));
		feed.setEntries(this.entries.stream().map(Entry::made).toList());
		try {
			return new SyndFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SyndLink link(String relation, String address, String type) {
		SyndLinkImpl link = new SyndLinkImpl();
		link.setRel(relation);
		link.setHref(address);
		link.setType(type);
		return link;
	}

	/**
	 * Something that has a page.
	 */
	public record Entry(String address, String title, String summary, Instant publishedAt, Instant updatedAt) {

		private SyndEntry made() {
			SyndEntry entry = new SyndEntryImpl();
			entry.setUri(this.address);
			entry.setLinks(List.of(link("alternate", this.address, "text/html")));
			entry.setTitle(this.title);
			entry.setUpdatedDate(Date.from(this.updatedAt));
			entry.setPublishedDate(Date.from(this.publishedAt));
			SyndContentImpl summary = new SyndContentImpl();
			summary.setType("text");
			summary.setValue(this.summary);
			entry.setDescription(summary);
			return entry;
		}

	}

}
