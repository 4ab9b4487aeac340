/** Records of speech made for tests; nobody in them exists. */

export const HARBOUR = `Press conference on the harbour, Northtown, 4 May 2026

MAYOR KARL BRANDT: Good morning, everybody. (Applause.) The harbour will open on Monday, after eleven weeks of repairs that cost us more than we had planned. I promised this city a date in February, and I did not keep it. That is on me and on nobody else.

We will pay for every berth that was closed, and nobody has to fill in a form. The money comes from the reserve that the council set aside after the flood, so no school and no library loses a cent. If a fisherman lost his summer, we owe him more than an apology.

Q Mayor, what about the fees?

BRANDT: Nobody pays a fee this year. I have said this before and I say it again: the harbour belongs to the people who use it, not to the people who photograph it. Next year we will look at the fees together, and we will look at them in public.

ADA VOSS, HARBOUR MASTER: The water is clean. We measured every morning for six weeks, and not one sample was above the limit. [crosstalk] What worries me is the mud at the eastern quay, because the dredger that we ordered in autumn is still in a shipyard on the other side of the world. Until it arrives, ships with a draught of more than five metres have to wait for the tide.

I would rather tell you that today than explain an accident in July.

Q: Will anybody resign?

BRANDT: If you are asking whether I will leave, the answer is no. I will finish this work, and then the voters can decide what they think of it.

END 10:42 A.M.
`;

export const DEBATE = `Speakers: Lena Okafor (Minister for Water); Tomas Reid (Southtown); The Speaker

The Speaker: Order. The Minister for Water will make a statement on the drought.

Lena Okafor: I thank the House for its patience. The reservoirs stand at thirty-one per cent, which is the lowest level since we began to measure them. From Friday we ask every household to use no more than ninety litres a day, and we ask the same of ourselves in this building.

Farmers will have water for their animals first, and for their fields second. I know that this is hard for the growers of the valley, many of whom planted in good faith in March. A fund of forty million will be open to them from the first of June, and the forms will be one page long.

Let me be plain about what we do not know. We do not know when the rain will come, and I will not pretend that a committee can tell us.

Tomas Reid: The Minister speaks of good faith. Her own department was told in January that the pumps at Greywater would not last the season. Why did nobody in Southtown hear of that report until a plumber found it in a skip?

Lena Okafor: The report reached my desk on the ninth of January, and I sent it to the water board on the tenth. I regret that it was not published. It will be on our website before this House rises tonight, with every annex and every letter.

Tomas Reid: A website does not fill a bucket. Will she come to Southtown on Saturday and say that to the people who queue at the standpipe?

Lena Okafor: Yes, I will come. I will bring the engineers, and I will stay until the last question has been asked.
`;

export const SPEECH = `[0:04] Ines Marchetti: Friends, thank you for coming out on a night like this. Ten years ago we were eleven people in the back room of a bakery, and the baker made us buy a loaf each.
[0:31] Ines Marchetti: They told us that a city cannot run its own trams. They told us that nobody would ride them after dark. Last month two million of you did, and the last tram on the hill line was so full that the driver sang to keep people calm.
[1:12] Ines Marchetti: So here is what comes next. We will lay nine kilometres of track to the hospital, and we will finish it before the snow. Children ride free, and so does anyone who pushes a pram. We will not sell the depot, not to a bank, not to a hotel, not to anyone.
[2:05] Ines Marchetti: I am asked how we pay for it. We pay for it the way a family pays for a roof: a little every month, for a long time, and we do not borrow from people who smile too much.
`;
