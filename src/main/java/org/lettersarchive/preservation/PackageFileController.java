package org.lettersarchive.preservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.web.PageGoneException;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives packages away. What stands at the address of a package is the same for good, or
 * gone.
 */
@Controller
class PackageFileController {

	private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

	/** A copy may be kept, but it has to be asked whether it may still be shown. */
	private static final CacheControl ASK = CacheControl.noCache().cachePublic();

	private final PackageJobs jobs;

	private final LatestPackage latest;

	private final MessageSource messages;

	PackageFileController(PackageJobs jobs, LatestPackage latest, MessageSource messages) {
		this.jobs = jobs;
		this.latest = latest;
		this.messages = messages;
	}

	/**
	 * The way to the latest, for those who come again and again.
	 */
	@GetMapping("/data/package")
	String latest() {
		return this.latest.find()
			.filter((made) -> this.latest.file(made).isPresent())
			.map((made) -> "redirect:/data/package/" + made.fileName())
			.orElseThrow(() -> new PageNotFoundException("package"));
	}

	@GetMapping("/data/package/{name:letters-[0-9a-f-]+\\.zip}")
	ResponseEntity<Resource> file(@PathVariable String name, HttpServletRequest request) {
		MadePackage made = this.jobs.made(name).orElseThrow(() -> new PageNotFoundException("package"));
		if (!made.isOffered()) {
			throw gone(made);
		}
		Resource file = this.latest.file(made).orElseThrow(() -> new PageNotFoundException("package"));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(ZIP)
			.eTag('"' + made.sha256() + '"')
			.cacheControl(ASK)
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(made.fileName()).build().toString());
		// Nobody reads a whole archive to send its head.
		return request.getMethod().equals(HttpMethod.HEAD.name()) ? answer.contentLength(made.size()).build()
				: answer.body(file);
	}

	private PageGoneException gone(MadePackage made) {
		Instant since = made.complete() ? made.removedAt() : this.jobs.lastWithdrawal().orElse(made.removedAt());
		return new PageGoneException(LocalDate.ofInstant((since != null) ? since : made.madeAt(), ZoneOffset.UTC),
				text(made.complete() ? "package.gone.older" : "package.gone.withdrawn"));
	}

	private LocalText text(String key) {
		return new LocalText(this.messages.getMessage(key, null, SiteLanguage.ENGLISH.locale()),
				this.messages.getMessage(key, null, SiteLanguage.KOREAN.locale()));
	}

}
