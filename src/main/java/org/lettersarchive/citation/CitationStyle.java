package org.lettersarchive.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lettersarchive.citation.Reference.PersonName;

/**
 * A way of writing citations, in English as the handbooks have it. What a handbook does
 * not provide for is added where it has additions: the text that is cited, its hash, and
 * that something is not established.
 */
public enum CitationStyle {

	/** The Chicago Manual of Style, bibliography. */
	CHICAGO("Chicago") {

		@Override
		public String of(Reference cited) {
			return begin(cited, names(cited, PersonName::inverted), cited.kind()) + ". "
					+ date(cited, CHICAGO_DAY, "Undated") + ". “" + cited.title() + ".” " + cited.archive() + ", "
					+ cited.stateInWords() + ". " + cited.address() + cited.hashInWords() + ".";
		}

	},

	/** The MLA Handbook. */
	MLA("MLA") {

		@Override
		public String of(Reference cited) {
			return begin(cited, names(cited, PersonName::inverted), cited.kind()) + ". "
					+ date(cited, MLA_DAY, "Undated") + ". " + cited.archive() + ", " + cited.stateInWords() + ", "
					+ cited.address() + cited.hashInWords() + ".";
		}

	},

	/** The style of the American Psychological Association. */
	APA("APA") {

		@Override
		public String of(Reference cited) {
			String date = "(" + date(cited, APA_DAY, "n.d.").replaceAll("^\\[|\\]$", "") + "). ";
			String archive = cited.archive() + " (" + cited.stateInWords() + "). " + cited.address()
					+ cited.hashInWords();
			if (cited.senders().isEmpty()) {
				return cited.title() + " [" + cited.kind() + "; sender not established]. " + date + archive;
			}
			return names(cited, PersonName::withInitials).replaceAll("([^.])$", "$1.") + " " + date + cited.title()
					+ " [" + cited.kind() + "]. " + archive;
		}

	};

	private static final DateTimeFormatter CHICAGO_DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MLA_DAY = DateTimeFormatter.ofPattern("d MMM. uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter APA_DAY = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

	private final String label;

	CitationStyle(String label) {
		this.label = label;
	}

	/**
	 * Its name, which is the same in every language.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The citation.
	 */
	public abstract String of(Reference cited);

	private static String begin(Reference cited, String names, String kind) {
		return cited.senders().isEmpty() ? kind + ". Sender not established"
				: names.replaceAll("\\.$", "") + ". " + kind;
	}

	private static String names(Reference cited, Function<PersonName, String> form) {
		List<PersonName> senders = cited.senders();
		return senders.stream()
			.map((name) -> (name == senders.getFirst()) ? form.apply(name) : name.full())
			.collect(Collectors.joining(", and "));
	}

	private static String date(Reference cited, DateTimeFormatter day, String undated) {
		if (cited.isUndated()) {
			return undated;
		}
		return cited.day().map((date) -> shortened(date, day)).orElseGet(cited::doubtfulDate);
	}

	// May has no shorter form.
	private static String shortened(LocalDate date, DateTimeFormatter day) {
		return day.format(date).replace("May.", "May").replace("Sep.", "Sept.");
	}

}
