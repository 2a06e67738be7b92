# English: the meaning of the Finnish text, short and natural.

## For staff: read, never spoken.

staff-pin-set-title = Choose a PIN for staff
staff-pin-set-note = Six to twelve digits. It is asked when somebody closes the kiosk. Keep it in a safe place.
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
staff-content-errors = { $count } errors in the lessons. These lessons are not offered. Run: polku check
staff-start-failed = The kiosk can't start.
