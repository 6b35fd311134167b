package org.lettersarchive.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.ManyLettersChanged;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIndexTests extends SearchArchive {

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void findsTextsByTheStemsOfWordsAndWithoutAccents() {
		assertThat(found(this.site, "bee+ghent")).containsExactly("1784-bees");
		assertThat(found(this.site, "from:emile")).containsExactly("1784-bees");
		assertThat(found(this.site, "color+amber")).containsExactly("1790-hives");
		assertThat(found(this.site, "lang:fr+golden")).containsExactly("1784-bees");
	}

	@Test
	void aWordOfADraftFindsNothing() {
		assertThat(found(this.site, "xylophagous")).isEmpty();
		assertThat(found(this.site, "wasps")).isEmpty();
		assertThat(found(this.site, "zythum")).isEmpty();
	}

	@Test
	void whatIsPublishedAndWithdrawnIsFoundAndLost() {
		change(this.context, "update letter set publication_state = 'published' where slug = '1785-wasps'");
		awaitFound(this.site, "xylophagous", "1785-wasps");
		change(this.context, "update letter set publication_state = 'draft' where slug = '1785-wasps'");
		awaitFound(this.site, "xylophagous");
	}

	@Test
	void whatIsChangedWithoutAWordIsFoundToo() {
		this.database.sql("update letter set title_en = 'Made up: quartz' where slug = '1784-bees'").update();
		awaitFound(this.site, "quartz", "1784-bees");
	}

	@Test
	void whatIsRolledBackIsNotFound() {
		long bees = this.database.sql("select id from letter where slug = '1784-bees'").query(Long.class).single();
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update reading_text set body = 'Quicksilver.' where letter_id = ?").param(bees).update();
			this.events.publishEvent(new PublishedLettersChanged(List.of(new LetterId(bees))));
			status.setRollbackOnly();
		});
		change(this.context, "update letter set title_en = 'Made up: tourmaline' where slug = '1790-hives'");
		awaitFound(this.site, "tourmaline", "1790-hives");
		assertThat(found(this.site, "quicksilver")).isEmpty();
		assertThat(found(this.site, "ghent")).containsExactly("1784-bees");
	}

	@Test
	void isSearchedWhileManyLettersAreAdded() {
		this.transaction.executeWithoutResult((_) -> {
			this.database
				.sql("""
						insert into letter (slug, collection_id, publication_state, status, date_edtf, not_before, not_after,
							date_certainty, title_en, summary_en, confidence, rights_uri)
						select 'made-up-' || n, 'made-up', 'published', 'established', '1802', '1802-01-01', '1802-12-31',
							'certain', 'Made up: marmalade ' || n, 'A made-up letter.', 'high',
							'http://rightsstatements.org/vocab/UND/1.0/'
						from generate_series(1, 450) n""")
				.update();
			this.events.publishEvent(new ManyLettersChanged());
		});
		patiently().untilAsserted(() -> {
			assertThat(this.site.get("/search?q=ghent").status()).isEqualTo(200);
			assertThat(this.site.get("/search.csv?size=100&q=marmalade+-450").body().lines()).hasSize(101);
			assertThat(this.site.get("/search.json?q=marmalade").body()).contains("\"total\":450");
		});
		this.transaction.executeWithoutResult((_) -> {
			this.database.sql("""
					update letter set publication_state = 'withdrawn', withdrawn_on = date '1900-01-01',
						withdrawal_reason_en = 'Made up.' where slug like 'made-up-%'""").update();
			this.events.publishEvent(new ManyLettersChanged());
		});
		patiently()
			.untilAsserted(() -> assertThat(this.site.get("/search.json?q=marmalade").body()).contains("\"total\":0"));
	}

	@Test
	void isRebuiltWhenItsBookmarkIsTakenOut() {
		this.database
			.sql("delete from letter_change where letter_id in (select id from letter where slug like '1790%')")
			.update();
		this.place.forget();
		patiently().until(() -> this.place.bookmark().isPresent());
		awaitFound(this.site, "amber", "1790-hives");
	}

	@Test
	void publicationsDuringARebuildAreNotLost() {
		this.place.forget();
		for (int n = 0; n < 20; n++) {
			change(this.context,
					"update letter set title_en = 'Made up: agate " + n + "' where slug = '1791-butterflies'");
		}
		awaitFound(this.site, "agate+19", "1791-butterflies");
	}

}
