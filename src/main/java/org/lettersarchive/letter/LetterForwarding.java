package org.lettersarchive.letter;

import org.lettersarchive.web.PageGoneException;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What to answer where no published letter has the slug of the address.
 */
@Component
public class LetterForwarding {

	private final PublishedLetters letters;

	LetterForwarding(PublishedLetters letters) {
		this.letters = letters;
	}

	/**
	 * Leads to the same page of the letter that had this slug before, or whose record
	 * took the place of that letter's.
	 * @param slug the slug that no published letter has
	 * @param rest what follows the slug in the address
	 * @throws PageGoneException if the letter was withdrawn
	 * @throws PageNotFoundException if no letter ever had the slug
	 */
	public RedirectView elsewhere(Slug slug, String rest) {
		String present = this.letters.findPresentSlug(slug).orElseThrow(() -> missing(slug));
		RedirectView redirect = new RedirectView("/letters/" + present + rest, true);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return redirect;
	}

	private RuntimeException missing(Slug slug) {
		return this.letters.findWithdrawn(slug)
			.<RuntimeException>map((withdrawn) -> new PageGoneException(withdrawn.withdrawnOn(), withdrawn.reason()))
			.orElseGet(() -> new PageNotFoundException("letter"));
	}

}
