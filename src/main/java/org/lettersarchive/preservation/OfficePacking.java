package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Doer;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.identity.CurrentEditor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes packages in the background while the archive runs: one at a time, on whichever
 * node it was asked for.
 */
@Service
@ConditionalOnWebApplication
class OfficePacking implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(OfficePacking.class);

	private static final int DIGITS_IN_NAME = 12;

	private final PackageJobs jobs;

	private final PackageFolder folder;

	private final Packaging packaging;

	private final PackingLock lock;

	private final PreservationProperties properties;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private volatile boolean ending;

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("packing").daemon().factory());

	OfficePacking(PackageJobs jobs, PackageFolder folder, Packaging packaging, PackingLock lock,
			PreservationProperties properties, PlatformTransactionManager transactions,
			ApplicationEventPublisher events) {
		this.jobs = jobs;
		this.folder = folder;
		this.packaging = packaging;
		this.lock = lock;
		this.properties = properties;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/**
	 * Says of a package that somebody was making when his program ended that it was
	 * interrupted.
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void sayWhatWasInterrupted() {
		if (this.lock.isFree() && this.jobs.interrupt()) {
			clear();
		}
	}

	private void clear() {
		try {
			this.folder.clear();
		}
		catch (IOException ex) {
			logger.warn("An unfinished package cannot be removed: {}", ex.getMessage());
		}
	}

	/**
	 * Begins to make a package, unless one is being made.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public boolean begin(CurrentEditor editor) {
		Optional<PackageJob> begun = this.transaction.execute((_) -> {
			sayWhatWasInterrupted();
			Optional<PackageJob> added = this.jobs.add(editor);
			added.ifPresent((job) -> this.events.publishEvent(act(ActKind.PACKAGE_BEGUN, job)));
			return added;
		});
		begun.ifPresent((job) -> this.worker.execute(() -> make(job, new Doer(editor.id().value(), editor.name()))));
		return begun.isPresent();
	}

	/**
	 * Gives up a package that is being made.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	public boolean cancel(UUID id) {
		boolean cancelled = this.jobs.cancel(id);
		if (cancelled) {
			this.jobs.find(id).ifPresent((job) -> this.events.publishEvent(act(ActKind.PACKAGE_CANCELLED, job)));
		}
		return cancelled;
	}

	private static Act act(ActKind kind, PackageJob job) {
		MadePackage made = job.made();
		return Act.of(kind)
			.to(Subject.of(Subject.Kind.PACKAGE, job.id(),
					(made != null) ? made.fileName() : job.startedAt().truncatedTo(ChronoUnit.SECONDS)));
	}

	private void make(PackageJob job, Doer doer) {
		try {
			this.lock.hold(() -> makeAlone(job.id(), doer));
		}
		catch (SQLException | RuntimeException ex) {
			fail(job.id(), ex);
		}
	}

	private void makeAlone(UUID id, Doer doer) {
		Path file = this.folder.unfinished(id);
		try {
			goOn(this.jobs.move(id, PackageState.WAITING, PackageState.PACKING));
			PackedArchive packed = this.packaging.pack(file,
					(letters, total) -> !this.ending && this.jobs.reached(id, letters, total));
			goOn(this.jobs.move(id, PackageState.PACKING, PackageState.CHECKING));
			check(packed);
			this.transaction.executeWithoutResult((_) -> finish(id, packed, doer));
			removeOlder();
		}
		catch (CancelledException _) {
			// Where the program is ending, the next start says so.
			if (!this.ending) {
				this.jobs.end(id, PackageState.CANCELLED);
			}
		}
		catch (IOException | UnsoundBagException | RuntimeException ex) {
			fail(id, ex);
		}
		finally {
			clear();
		}
	}

	private static void goOn(boolean wanted) {
		if (!wanted) {
			throw new CancelledException();
		}
	}

	/**
	 * Reads the file as anybody else would, before anybody gets it.
	 */
	private static void check(PackedArchive packed) throws UnsoundBagException, IOException {
		CheckedBag.open(packed.file()).close();
		if (!PackageFolder.sha256(packed.file()).equals(packed.sha256())) {
			throw new UnsoundBagException("The disk gives back something else than was written.");
		}
	}

	private void finish(UUID id, PackedArchive packed, Doer doer) {
		String name = "letters-%s-%s.zip".formatted(LocalDate.ofInstant(packed.state(), ZoneOffset.UTC),
				packed.sha256().substring(0, DIGITS_IN_NAME));
		goOn(this.jobs.done(id, name, packed));
		this.jobs.find(id)
			.ifPresent(
					(job) -> this.events.publishEvent(act(ActKind.PACKAGE_MADE, job).with(packed.sha256()).by(doer)));
		try {
			this.folder.finish(id, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void removeOlder() throws IOException {
		for (String name : this.jobs.removeAllBut(this.properties.keep())) {
			this.folder.remove(name);
		}
	}

	private void fail(UUID id, Exception ex) {
		if (!this.ending) {
			logger.error("A package could not be made", ex);
			this.jobs.end(id, PackageState.FAILED);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.ending = true;
		this.worker.shutdown();
		this.worker.awaitTermination(10, TimeUnit.SECONDS);
	}

}
