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
