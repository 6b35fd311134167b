package org.lettersarchive.pagestore;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Answers requests for pages that are there, before Tomcat has so much as looked for a
 * filter. What it cannot answer goes its way to {@link PageStoreFilter}.
 */
final class PageStoreValve extends ValveBase {

	private final PageStore store;

	PageStoreValve(PageStore store) {
		super(true);
		this.store = store;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		Page page = PublicPage.mayBeKept(request) ? PageKey.of(request).map(this.store::find).orElse(null) : null;
		if (page != null) {
			// Text would be encoded anew for each answer.
			MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
			page.headers().forEach((header) -> header.addTo(headers));
			this.store.isSent(response);
			PageAnswer.sendAllButHeaders(page, request, response);
		}
		else {
			getNext().invoke(request, response);
		}
	}

}
