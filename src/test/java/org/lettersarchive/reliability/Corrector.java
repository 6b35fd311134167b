package org.lettersarchive.reliability;

import java.util.Map;

import org.lettersarchive.testing.FormFields;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * Corrects the record of one letter.
 */
final class Corrector extends Worker {

	private final OfficeVisitor editor;

	private final Visitor reader;

	private final String letter;

	private int corrected;

	private int sent;

	Corrector(OfficeVisitor editor, Visitor reader, String slug, Findings findings) {
		super(findings);
		this.editor = editor;
		this.reader = reader;
		this.letter = "/letters/" + slug;
	}

	private String record() {
		return "/admin" + this.letter + "/record";
	}

	@Override
	void work() throws AwayException {
		SitePage form = expect(200, this.editor.get(record()));
		Map<String, String> typed = FormFields.of(form, "form.record");
		this.sent++;
		typed.putAll(Map.of("summaryEn", summary(this.sent), "reason", "Made up for the " + this.sent + "th time.",
				"basis", "own"));
		expect(302, this.editor.submit(form, record(), typed));
		this.corrected = this.sent;
		acknowledge();
	}

	private static String summary(int number) {
		return "A made-up summary with the number %d.".formatted(number);
	}

	@Override
	void check() {
		String found = FormFields.of(this.editor.get(record()), "form.record").getOrDefault("summaryEn", "");
		boolean isLastSent = found.equals(summary(this.sent));
		if (this.corrected > 0 && !isLastSent && !found.equals(summary(this.corrected))) {
			findings().add(Findings.Kind.LOST, "the summary is neither of correction %d nor of %d: %s", this.corrected,
					this.sent, found);
		}
		for (String place : new String[] { this.letter, this.letter + ".json" }) {
			if (!this.reader.body(place).contains(found)) {
				findings().add(Findings.Kind.HALF_PUBLISHED, "“%s” is not in %s", found, place);
			}
		}
		this.corrected = isLastSent ? this.sent : this.corrected;
		this.sent = this.corrected;
	}

}
