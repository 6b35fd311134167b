package org.lettersarchive.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A transcriber who wants an editor's browser to do something, by every field that the
 * editor will read.
 */
class MaliciousTranscriberTests extends OwnTextArchive {

	private static final String SCRIPT = "\"'></textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>";

	private static final String TEXT = """
			@salutation %1$s

			[a link](javascript:alert(1)) <javascript:alert(1)> ![x](data:text/html;base64,PHNjcmlwdD4=)

			<svg/onload=alert(1)> &lt;script&gt;alert(1)&lt;/script&gt; {+<b onclick=alert(1)>+} [!%1$s|<i>!] a[^1]

			[^1]: %1$s
			""".formatted(SCRIPT);

	@Autowired
	OfficePeople people;

	private final List<String> scripts = new ArrayList<>();

	@Test
	void noTextNoteNameOrFileOfHisRunsInTheBrowserOfAnother() {
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		OfficeVisitor editor = this.people.signedIn("editor");
		name(transcriber);
		String draft = begin(transcriber);
		String text = draft.replace("/draft", "");
		check(transcriber.submit(draft, Map.of("text", TEXT, "then", "save")));
		check(transcriber.upload(draft, SCRIPT.replace("\"", "'") + ".md", TEXT.getBytes(StandardCharsets.UTF_8)));
		transcriber.submit(draft, Map.of("text", TEXT));
		check(transcriber.get(draft));
		check(transcriber.submit(transcriber.get(text + "/submission"), "/submission", Map.of("note", SCRIPT)));
		for (String page : List.of("/admin", "/admin/letters", "/admin/letters/cy-long-ago", text, text + "/review",
				text + "/revisions/1", text + "/versions")) {
			check(editor.get(page));
		}
		assertThat(editor.get(text + "/review").body()).contains("&lt;script&gt;alert(1)");
		SitePage published = editor.submit(editor.get(text + "/review"), "/publication", Map.of("note", SCRIPT));
		assertThat(published.status()).isEqualTo(302);
		for (String page : List.of("/letters/cy-long-ago", "/letters/cy-long-ago/revisions",
				"/letters/cy-long-ago/revisions/1", "/letters/cy-long-ago/passages/1", "/ko/letters/cy-long-ago",
				"/search?q=alert", "/letters/cy-long-ago?q=alert")) {
			check(this.site.get(page));
		}
		for (String format : List.of(".json", ".jsonld", ".xml", ".md", ".txt", ".csv")) {
			assertThat(this.site.get("/letters/cy-long-ago" + format).header("Content-Type").orElseThrow())
				.doesNotContain("html");
		}
		OfficeVisitor administrator = this.people.signedIn("administrator");
		for (String page : List.of("/admin/people", "/admin/audit", "/admin")) {
			check(administrator.get(page));
		}
		assertThat(this.scripts).isEmpty();
	}

	private void name(OfficeVisitor transcriber) {
		check(transcriber.submit("/admin/account/name", Map.of("name", "<script>alert(1)</script>\" onclick=\"x")));
	}

	private String begin(OfficeVisitor transcriber) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("witness", "made-up-gazette", "language", "nl", "kind",
				"translation", "translatedFrom", SCRIPT, "rights", "http://rightsstatements.org/vocab/NoC-US/1.0/"));
		fields.put("credit", SCRIPT);
		SitePage begun = transcriber.submit(transcriber.get("/admin/letters/cy-long-ago"), "/transcriptions", fields);
		assertThat(begun.status()).as(begun.text()).isEqualTo(302);
		return begun.header("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
	}

	private void check(SitePage page) {
		if (page.isHtml()) {
			RawAnswer.scripts(page.document()).forEach((script) -> this.scripts.add(page.path() + ": " + script));
		}
	}

}
