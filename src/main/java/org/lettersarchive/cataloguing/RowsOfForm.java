package org.lettersarchive.cataloguing;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Turns away a form with a row that no form has, which Spring cannot bind.
 */
@ControllerAdvice(assignableTypes = { LetterRecordController.class, NewLetterController.class })
class RowsOfForm {

	private static final Pattern BEYOND = Pattern.compile("(claims|replies)\\[(?!\\d{1,2}\\]|1\\d\\d\\]).*");

	@InitBinder("letterForm")
	void check(WebRequest request) {
		request.getParameterNames().forEachRemaining((name) -> {
			if (BEYOND.matcher(name).matches()) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
	}

}
