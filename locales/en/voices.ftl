# Voices. Staff read this; learners never do.

## For staff: read, never spoken.

staff-section-voices = Voices

staff-voices-text = Text in Finnish
staff-voices-translation = What is said
staff-voices-standing = Human voice
staff-voices-search = Find a text
staff-voices-all = All
staff-voices-lacking = Missing
staff-voices-waiting = Waiting for approval
staff-voices-stale = The text has changed
staff-voices-done = Done
staff-voices-none = There are no such texts.
staff-voices-no-more = That was the last one.
staff-voices-spoken = All of this language is heard: { $count } texts. A human voice replaces the synthetic one as soon as a second person has approved it.
staff-voices-silent = This language is not heard yet. Texts without a voice: { $count }

staff-voices-met = Here learners meet this text.
staff-voices-how = Speak calmly, about 20 centimetres from the microphone. Silence at the beginning and the end is cut off.
staff-voices-record = Record
staff-voices-stop = Stop
staff-voices-listen = Listen
staff-voices-again = Again
staff-voices-keep = Keep
staff-voices-next = Next text
staff-voices-opening = Opening the microphone …
staff-voices-recording = Recording: { $seconds } s
staff-voices-too-loud = Too loud. Speak from further away: { $seconds } s
staff-voices-too-quiet = Too quiet. Speak from nearer: { $seconds } s
staff-voices-mastering = Making the sound ready …
staff-voices-ready = The recording is ready: { $seconds } s. Listen to it before you keep it.
staff-voices-cut-off = It was too loud and is distorted. Record it again from a little further away.
staff-voices-lost = The microphone came off midway. Listen whether all of it is there.
staff-voices-kept = The recording is saved. Another person listens to it and approves it.

staff-voices-waits = Waiting for approval. Speaker: { $by }, { $date }, { $seconds } s
staff-voices-approved = Human voice: { $by }, { $date }, { $seconds } s. Approved by: { $other }
staff-voices-approve = Approve
staff-voices-reject = Reject
staff-voices-delete = Remove the human voice
staff-voices-hear-now = Hear what is said now
staff-voices-other-approves = Somebody other than the speaker approves the recording.
staff-voices-older-text = This speaks an older text. Record a new one.
staff-voices-synthetic = The synthetic voice is heard now.
staff-voices-nothing-heard = Nothing is heard here now.
staff-voices-approved-now = Approved. This voice is heard from now on.
staff-voices-deleted = The recording is removed.

staff-voices-packs = Voices to and from a stick
staff-voices-packs-note = A language's recordings in one file, with the names of the speakers. A recording that is brought in waits for approval, unless two people stand behind it already.
staff-voices-export = Save this language's recordings
staff-voices-look = Look for files to bring in
staff-voices-packs-found = File
staff-voices-no-packs = No files were found.
staff-voices-exported = Saved: { $count } recordings. { $path }
staff-voices-imported = Heard from now on: { $approved }. Waiting for approval: { $waiting }. Here already: { $known }. Not taken: { $left }.
staff-voices-nothing-recorded = There are no recordings in this language.
staff-voices-not-printed = Sound can't be printed. Choose the folder or a stick.

staff-voices-no-microphone = There is no microphone, or it came off. Plug one in and try again.
staff-voices-no-studio = Nothing can be recorded now. Try again in a moment, or restart the program.
staff-voices-not-heard = Nothing was heard. Check the microphone and speak from nearer.
staff-voices-too-long = The recording is longer than 30 seconds. Record a shorter one.
staff-voices-not-mastered = No usable sound came of the recording. Record it again.
staff-voices-disk-full = The disk is full. The recording could not be saved; the old voice is still there. Make room and try again.
staff-voices-not-kept = The recording could not be saved. Check the rights of the data folder. The old voice is still there.
staff-voices-damaged = The recording's file is damaged or gone. Record it again.
staff-voices-not-waiting = This recording no longer waits for approval. Look again.
staff-voices-same-person = The speaker can't approve their own recording. Ask another person.
staff-voices-not-a-pack = This file is not a whole pack of voices. Nothing was changed.
staff-voices-unread = The list of recordings can't be read, so one language's recordings are not heard. Ask the administrator for help. { $what }
