package org.lettersarchive.accession;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Doer;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.EditorId;
import org.lettersarchive.identity.Role;
import org.lettersarchive.letter.AddingLetters;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.NewLetter;
import org.lettersarchive.transcription.BringingInTexts;
import org.lettersarchive.transcription.TextOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads imports through their steps, one after another, in the background. A check reads
 * everything and writes nothing; the import itself is one transaction.
 */
@Service
class Importing implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

	/** Several times before others take an import for interrupted. */
	private static final Duration EVERY = Duration.ofSeconds(5);

	private final ImportJobs jobs;

	private final References references;

	private final AddingLetters adding;

	private final LetterRegister register;

	private final BringingInTexts texts;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private volatile boolean ending;

	/** What this node works on, or will. */
	private final Set<UUID> held = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("import-watch").factory());

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

	Importing(ImportJobs jobs, References references, AddingLetters adding, LetterRegister register,
			BringingInTexts texts, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.jobs = jobs;
		this.references = references;
		this.adding = adding;
		this.register = register;
		this.texts = texts;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	@EventListener(ApplicationReadyEvent.class)
	void watch() {
		this.watch.scheduleWithFixedDelay(this::holdAndInterrupt, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
	}

	private void holdAndInterrupt() {
		try {
			if (!this.held.isEmpty()) {
				this.jobs.hold(List.copyOf(this.held));
			}
			this.jobs.interrupt();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.debug("The database does not say which imports were interrupted", ex);
		}
	}

	private void later(UUID id, Runnable work) {
		this.held.add(id);
		this.worker.execute(() -> {
			try {
				work.run();
			}
			catch (DataAccessException | TransactionException ex) {
				LOG.warn("An import could not say how it ended, and will be called interrupted: {}", ex.getMessage());
			}
			finally {
				this.held.remove(id);
			}
		});
	}

	/**
	 * Takes a file in and begins to check it.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public UUID receive(CurrentEditor editor, String fileName, long size, InputStream content) throws IOException {
		UUID id = this.jobs.add(editor, fileName, size, content);
		this.events.publishEvent(Act.of(ActKind.IMPORT_UPLOADED).to(Subject.of(Subject.Kind.IMPORT, id, fileName)));
		later(id, () -> check(id));
		return id;
	}

	/**
	 * Checks a file again that was being read when the program ended.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public boolean checkAgain(UUID id) {
		boolean again = this.jobs.move(id, ImportState.INTERRUPTED, ImportState.WAITING);
		if (again) {
			later(id, () -> check(id));
		}
		return again;
	}

	/**
	 * Begins to import what was checked.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public boolean confirm(UUID id, CurrentEditor editor) {
		boolean begun = Boolean.TRUE.equals(this.transaction.execute((_) -> begin(id)));
		if (begun) {
			later(id, () -> bringIn(id, editor));
		}
		return begun;
	}

	private boolean begin(UUID id) {
		boolean begun = this.jobs.move(id, ImportState.CHECKED, ImportState.IMPORTING);
		if (begun) {
			this.jobs.find(id).ifPresent((job) -> tell(job, ActKind.IMPORT_CONFIRMED, null));
		}
		return begun;
	}

	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	public boolean cancel(UUID id) {
		boolean cancelled = this.jobs.cancel(id);
		if (cancelled) {
			this.jobs.find(id).ifPresent((job) -> tell(job, ActKind.IMPORT_CANCELLED, null));
		}
		return cancelled;
	}

	private void check(UUID id) {
		if (!this.jobs.move(id, ImportState.WAITING, ImportState.CHECKING)) {
			return;
		}
		step(id, (file) -> {
			Problems problems = read(id, file, Intake.NONE);
			this.jobs.end(id, (problems.count() == 0) ? ImportState.CHECKED : ImportState.REFUSED, problems);
		});
	}

	private void bringIn(UUID id, CurrentEditor editor) {
		step(id, (file) -> {
			Problems problems = this.transaction.execute((status) -> {
				Problems found = read(id, file, new IntoTheArchive(editor));
				if (found.count() > 0) {
					status.setRollbackOnly();
					return found;
				}
				this.adding.settle();
				if (!this.jobs.done(id)) {
					throw new CancelledException();
				}
				this.jobs.find(id)
					.ifPresent((job) -> tell(job, ActKind.IMPORT_DONE, new Doer(editor.id().value(), editor.name())));
				return found;
			});
			if (problems != null && problems.count() > 0) {
				this.jobs.end(id, ImportState.REFUSED, problems);
			}
		});
	}

	private void tell(ImportJob job, ActKind kind, @Nullable Doer doer) {
		Act act = Act.of(kind).to(Subject.of(Subject.Kind.IMPORT, job.id(), job.fileName()));
		if (kind == ActKind.IMPORT_DONE) {
			act = act.with(Long.toString(job.letters()));
		}
		this.events.publishEvent((doer != null) ? act.by(doer) : act);
	}

	private Problems read(UUID id, Path file, Intake intake) {
		String name = this.jobs.find(id).map(ImportJob::fileName).orElse("");
		Problems unusable = new Problems();
		try (Delivery delivery = Delivery.open(file, name)) {
			long size = delivery.size();
			return new Reading(delivery, this.references, this.adding, this.register, this.texts, intake,
					(tally) -> goOn(id, tally, size))
				.run();
		}
		catch (UnusableFileException ex) {
			unusable.add(new Problem(name, 0, "", ex.code(), ""));
		}
		catch (IOException | UncheckedIOException ex) {
			LOG.debug("A file of an import cannot be read", ex);
			unusable.add(new Problem(name, 0, "", "zip-broken", ""));
		}
		return unusable;
	}

	private void goOn(UUID id, Progress.Tally tally, long size) {
		if (this.ending || !this.jobs.reached(id, tally, size)) {
			throw new CancelledException();
		}
	}

	private void step(UUID id, Step step) {
		try {
			Path file = Files.createTempFile("import", ".tmp");
			try {
				this.jobs.copy(id, file);
				step.take(file);
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (CancelledException _) {
			// Where the program is ending, that is said at the end.
			if (!this.ending) {
				this.jobs.end(id, ImportState.CANCELLED, new Problems());
			}
		}
		catch (TransactionException | DataAccessResourceFailureException | TransientDataAccessException ex) {
			LOG.warn("The database has gone during an import: {}", ex.getMessage());
			this.jobs.end(id, ImportState.INTERRUPTED, new Problems());
		}
		catch (IOException | RuntimeException ex) {
			if (!this.ending) {
				LOG.error("An import has failed", ex);
				this.jobs.end(id, ImportState.FAILED, new Problems());
			}
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.ending = true;
		List<UUID> interrupted = List.copyOf(this.held);
		this.watch.shutdown();
		this.worker.shutdown();
		this.worker.awaitTermination(10, TimeUnit.SECONDS);
		if (!interrupted.isEmpty()) {
			this.jobs.release(interrupted);
			this.jobs.interrupt();
		}
	}

	/**
	 * What is done with the file of an import.
	 */
	private interface Step {

		void take(Path file) throws IOException;

	}

	/**
	 * Adds what was read to the catalogue and to the workshop of texts.
	 */
	private final class IntoTheArchive implements Intake {

		private final CurrentEditor editor;

		private long added;

		private long settled;

		IntoTheArchive(CurrentEditor editor) {
			this.editor = new CurrentEditor(new EditorId(editor.id().value()), editor.name(), Role.EDITOR);
		}

		@Override
		public void letters(List<NewLetter> letters) {
			Importing.this.adding.letters(letters);
			this.added += letters.size();
			// A plan made for few letters would be kept, and read through many.
			if (this.added >= 2 * this.settled) {
				Importing.this.adding.settle();
				this.settled = this.added;
			}
		}

		@Override
		public void claims(List<NewLetter.Claim> claims) {
			Importing.this.adding.claims(claims);
		}

		@Override
		public void replies(List<NewLetter.Reply> replies) {
			Importing.this.adding.replies(replies);
		}

		@Override
		public void quotations(List<NewLetter.Quoted> quotations) {
			Importing.this.adding.quotations(quotations);
		}

		@Override
		public void text(TextOrigin origin, String text) {
			Importing.this.texts.bringIn(this.editor, origin, text, "");
		}

	}

}
