# English: the meaning of the Finnish text, short and natural.

## For staff: read, never spoken.

staff-pin-set-title = Choose a PIN for staff
staff-pin-set-note = Six to twelve digits. The code opens the side of the staff and closes the program. Keep it in a safe place.
staff-pin-repeat-title = Write the same PIN again
staff-pin-differs = The two PINs were different. Choose again.
staff-pin-too-easy = This PIN is too short or too easy to guess. Choose another.
staff-pin-title = Staff PIN
staff-pin-note = The PIN closes the kiosk.
staff-pin-wrong = Wrong PIN. Free tries left: { $tries }
staff-pin-wait = Wait { $seconds } seconds before the next try.
staff-pin-not-saved = The PIN could not be saved. Look at the free space and the rights of the data folder.
staff-pin-erase = Erase
staff-pin-done = OK
staff-pin-cancel = Back
staff-close = Close the program
staff-no-sound = No sound device was found. Check the loudspeaker or headphones. The kiosk works with text.
staff-no-gpu = No graphics card was found. The kiosk works, but the picture may be slow.
staff-content-errors = { $count } errors in the lessons. These lessons are not offered. Run: polku check
staff-start-failed = The kiosk can't start.
staff-saving-ended = Saving has ended. Nobody can practise now.
staff-unsaved = Events that are not saved: { $count }. They are lost if the program closes now. Mend the fault first. Or give the PIN again to close.
staff-clock-behind = The clock of this machine may be wrong. The last entry in the database is from { $last }. Check the clock. The times in the results are not right until then.
staff-settings = The file settings.yaml has an error. The usual settings are used. Correct the file and start the program again. { $what }
staff-voice-errors = { $count } errors in the sound files. These words are shown but not heard. Run: polku check
staff-content-missing = No lessons were found. Check the installation, or start with --content FOLDER.
staff-pin-damaged = The file with the staff PIN is damaged. No PIN works now. Ask your IT support for help.
staff-pin-new-title = Choose a new PIN
staff-pin-old-title = The old PIN
staff-pin-old-note = First give the old PIN.
staff-pin-theirs-note = The person chooses it: six to twelve digits. Nobody else looks.
staff-pin-open-note = The PIN opens the staff's side.
staff-pin-confirm-note = This can't be undone. Give the PIN once more.
staff-pin-taken = This PIN can't be used. Choose another.
staff-pin-forgotten = The PIN is forgotten

## Data folder: why the kiosk can't start or can't save.

staff-store-folder = The data folder { $path } can't be used. Check that it is a folder and that its disk is connected.
staff-store-read-only = The data folder { $path } can't be written to. Give the program's user the right to write there.
staff-store-network = The data folder { $path } is on a network drive. Data is not safe there. Choose a folder on this machine's own disk.
staff-store-full = The disk is full: { $path }. Delete files that nobody needs. Do not delete files in the data folder.
staff-store-locked = Another Polku uses the data folder { $path }. Close it first, or choose another folder.
staff-store-busy = Another program holds the database { $path }. Close that program. Then saving goes on by itself.
staff-store-pinned = Another program reads the database { $path }. Close that program. Then erasing is finished by itself.
staff-store-traces = Erasing is not finished: something of the person is still in { $path }. Restart the program. If that does not help, ask your IT support.
staff-store-torn = The database { $path } is gone, but a part of it is still there. Make a copy of the whole folder and ask your IT support for help.
staff-store-absent = There is no Polku database in { $path }. Check the folder's name.
staff-store-damaged = The database { $path } is damaged. Polku does not change it. Make a copy of the whole folder and ask your IT support for help.
staff-store-missing = The database { $path } lacks data: it has { $found } entries, but { $acknowledged } were saved. Is it an old copy? Make a copy of the whole folder and ask your IT support for help.
staff-store-newer = The database { $path } is from a newer Polku. Install a newer Polku. The database was not touched.
staff-store-not-ours = The file { $path } belongs to another program. It was not touched. Choose another data folder.
staff-store-disk = The file { $path } can't be read or written. The disk may be broken. Restart the machine. If that does not help, ask your IT support.
staff-store-program = Saving does not work because of an error in the program. Restart the program. If that does not help, ask your IT support.
staff-store-volatile = The data vanishes when the machine is switched off: { $path } is not on a lasting disk. Choose another data folder.
staff-store-low = There are only { $free } MB free on the disk: { $path }. Delete files that nobody needs.
staff-store-altered = { $count } entries in the database were changed after they were saved. The first is number { $first }. Ask your IT support for help.
staff-store-unknown = The database has { $count } entries that this Polku does not know. They are kept, but they are not in the results. Install a newer Polku.

## Import of courses, meetings and people from a file: what would happen.

staff-import-courses = Courses: { $new } new, { $changed } changed, { $same } as before
staff-import-meetings = Meetings: { $new } new, { $changed } changed, { $same } as before
staff-import-people = People: { $new } new, { $changed } changed, { $same } as before
staff-import-lists = Added to course lists: { $count }
staff-import-rows = Rows read: { $rows }. Rows left out: { $out }.
staff-import-person-new = New: { $name }
staff-import-person-changed = Changed: { $name }
staff-import-person-same = As before: { $name }
staff-import-more = There are { $count } more remarks. Correct the file first.
staff-import-not-written = Nothing was written. Add --yes to write it.
staff-import-all-known = Nothing to write: everything is there already.
staff-import-written = Written: { $count } entries.

staff-import-at-sheet = sheet { $sheet }
staff-import-at-row = row { $row }
staff-import-at-column = column { $column }
staff-import-cell = The cell says: { $cell }
staff-import-then-refused = Nothing was imported.
staff-import-then-sheet = The sheet is left out.
staff-import-then-row = The row is left out.
staff-import-then-column = The column is left out.
staff-import-then-cell = The cell is left out.

staff-import-empty = There is nothing in the file.
staff-import-columns-missing = There is no column for a course or a person. The first row must name the columns, for example: Course, Date, Start, Name. Found: { $found }
staff-import-unknown-column = Polku does not know this column.
staff-import-repeated-column = There is another column for the same before it.
staff-import-private-column = Polku does not keep identity codes, addresses, phone numbers or e-mail.
staff-import-private-cell = There is an identity code, account, card, phone number or e-mail here. Polku keeps no such data.
staff-import-above-head = Rows above the names of the columns that were not read: { $count }
staff-import-other-sheets = Other sheets in the file that were not read: { $count }. To read more than one, call them Courses, Meetings and People.
staff-import-too-long = The text is longer than { $most } letters.
staff-import-control = The text has signs in it that can't be shown. Write it again.
staff-import-cell-error = The formula in this cell has an error.
staff-import-nothing = The row names no course and no person.
staff-import-name-missing = The row tells of a person, but there is no name.
staff-import-course-missing = The row does not say of which course it is.
staff-import-kind-unknown = This kind of course is not known. Write: internet course, group, event, training or guidance.
staff-import-kind-unclear = There are several courses with this name. Write the kind of the course in this row.
staff-import-several-courses = There are several courses with this name and kind. The newest one is taken.
staff-import-date-unreadable = This date can't be read. Write it for example so: 24.11.2026
staff-import-date-ambiguous = This can be two different dates. Write it so: 24.11.2026
staff-import-date-month-first = The month stands first here. It was taken as { $date }.
staff-import-date-as-others = This can be two different dates. It was taken as { $date }, like the other dates in the column.
staff-import-time-unreadable = This time can't be read. Write it for example so: 10:00
staff-import-time-missing = There is a date but no time. Write when the meeting begins.
staff-import-end-assumed = The end of the meeting is missing. It was taken as { $end }.
staff-import-end-before-start = The meeting ends before it begins.
staff-import-guidance-meeting = Individual guidance has no meetings.
staff-import-meeting-cancelled = This meeting was cancelled. It stays cancelled.
staff-import-language-unknown = This language is not known. Write its name or its code, for example Somali or so.
staff-import-topic-unknown = This is no topic of a course. A meeting can have any topic: then the row needs a date.
staff-import-number-unreadable = This is not a number of people. Write a number from 1 to 1000.
staff-import-standing-unknown = Write here: participant, walk-in, staff or test.
staff-import-duplicate = The same name is in row { $first }. Is it the same person? If not, write a different number for each in a column Number.
staff-import-differs = Row { $first } says something else. Row { $first } holds.

staff-import-unreadable = The file { $path } can't be read. Check its name and that you may read it.
staff-import-too-large = The file { $path } is larger than { $most } MB. Divide it into smaller files.
staff-import-too-large-unpacked = The file { $path } is packed, and too large when it is opened: more than { $most } MB. Save only the needed sheet as CSV.
staff-import-too-many-rows = The file { $path } has more than { $most } rows. Divide it into smaller files.
staff-import-too-many-columns = The file { $path } has more than { $most } columns in row { $row }. Keep only the needed columns.
staff-import-not-a-table = The file { $path } is not a table. Save the table as XLSX or CSV.
staff-import-old-workbook = The file { $path } is an old Excel file (XLS), or it has a password. Save it as XLSX without a password.
staff-import-damaged = The file { $path } is damaged. Open it in a spreadsheet program and save it again, or take another copy.
staff-import-letters = The letters in the file { $path } can't be read. Save it again as CSV UTF-8.
