package org.lettersarchive.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Reads from requests what is to be kept while somebody signs in.
 */
final class KeptForms {

	/**
	 * The attribute under which the page that asks who it is finds the form.
	 */
	static final String ATTRIBUTE = "kept";

	static final String PATH = "kept.path";

	static final String FIELD = "kept.field.";

	/**
	 * The field that says a kept form has been sent on.
	 */
	static final String SENT_ON = "kept.sent";

	// Less than a request may have, because the names of the fields grow.
	private static final int LONGEST = 10 * 1024 * 1024;

	private KeptForms() {
	}

	/**
	 * The form that a request sends to some room of the office, if it can be kept.
	 */
	static Optional<KeptForm> sent(HttpServletRequest request) {
		return OfficePath.of(OfficePath.asked(request))
			.map((path) -> new KeptForm(path.value(), fields(request, "", KeptForms::mayBeKept)))
			.filter(KeptForms::isShortEnough);
	}

	/**
	 * The form that the sign-in page carried along.
	 */
	static Optional<KeptForm> carried(HttpServletRequest request) {
		return OfficePath.of(request.getParameter(PATH))
			.map((path) -> new KeptForm(path.value(), fields(request, FIELD, (name) -> name.startsWith(FIELD))))
			.filter(KeptForms::isShortEnough);
	}

	/**
	 * The form that waits behind the question for the password; its fields have their own
	 * names, so that they can go on as they are.
	 */
	static Optional<KeptForm> waiting(HttpServletRequest request) {
		return OfficePath.of(request.getParameter(PATH))
			.map((path) -> new KeptForm(path.value(), fields(request, "", KeptForms::mayBeKept)))
			.filter(KeptForms::isShortEnough);
	}

	private static List<KeptForm.Field> fields(HttpServletRequest request, String prefix, Predicate<String> kept) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((entry) -> kept.test(entry.getKey()))
			.flatMap((entry) -> Arrays.stream(entry.getValue())
				.map((value) -> new KeptForm.Field(entry.getKey().substring(prefix.length()), value)))
			.toList();
	}

	private static boolean mayBeKept(String name) {
		return !name.equals("_csrf") && !name.startsWith("kept.")
				&& !name.toLowerCase(Locale.ROOT).contains("password");
	}

	// Counted as it will be sent again, where each letter may need nine characters.
	private static boolean isShortEnough(KeptForm form) {
		return form.fields()
			.stream()
			.mapToLong((field) -> (long) encodedLength(field.name()) + encodedLength(field.value()))
			.sum() <= LONGEST;
	}

	private static int encodedLength(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
	}

}
