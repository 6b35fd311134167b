package org.lettersarchive.reliability;

import java.util.Map;

import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * Writes at a text that is saved by itself, and never publishes it.
 */
final class DraftSaver extends Worker {

	private final OfficeVisitor transcriber;

	private final TextBegun text;

	private int saved;

	private int sent;

	DraftSaver(OfficeVisitor transcriber, String slug, Findings findings) {
		super(findings);
		this.transcriber = transcriber;
		this.text = TextBegun.by(transcriber, slug, "mi");
	}

	@Override
	void work() throws AwayException {
		SitePage page = expect(200, this.transcriber.get(this.text.draft()));
		String token = page.document().select("#writing input[name=_csrf]").val();
		String version = page.document().select("#version").val();
		for (int times = 0; times < 5; times++) {
			this.sent++;
			SitePage answer = expect(200, this.transcriber.post(this.text.draft(),
					Map.of("_csrf", token, "version", version, "text", text(this.sent)), Map.of("HX-Request", "true")));
			version = answer.document().select("#version").val();
			if (version.isEmpty()) {
				throw new IllegalStateException("Not saved: " + answer.body());
			}
			this.saved = this.sent;
			acknowledge();
		}
	}

	/**
	 * Saves once more.
	 * @return the status of the answer
	 */
	int save() {
		SitePage page = this.transcriber.get(this.text.draft());
		if (page.status() != 200) {
			return page.status();
		}
		this.sent++;
		SitePage answer = this.transcriber.submit(page, this.text.draft(),
				Map.of("text", text(this.sent), "then", "save"));
		if (answer.status() == 302) {
			this.saved = this.sent;
		}
		return answer.status();
	}

	private static String text(int number) {
		return "Made up, save %d.\n\n%s".formatted(number, "He writes on. ".repeat(100).strip());
	}

	@Override
	void check() {
		String found = this.transcriber.get(this.text.draft()).document().select("#text").val();
		boolean isLastSaved = found.equals((this.saved > 0) ? text(this.saved) : "");
		boolean isLastSent = found.equals(text(this.sent));
		if (!isLastSaved && !isLastSent) {
			findings().add(Findings.Kind.LOST, "the draft is not as in save %d or %d: %.40s", this.saved, this.sent,
					found);
		}
		this.saved = isLastSent ? this.sent : this.saved;
		this.sent = this.saved;
	}

}
