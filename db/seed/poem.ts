/** Forty lines to a grandmother: what a gift message is at its longest. */
export const poem = `Dear Halmoni,
when I was four
you painted my nails
the red of your door.
You blew on each one
as if it were soup,
and told me of Busan,
the boats and the group
of girls who sold squid
from the back of a bike,
and which of the boys
you had learnt to dislike.
You said that a hand
is a map of its day,
and that nobody's hand
has a good one to say
till it's washed and it's warm
and it's held for a while.
I did not understand.
I remember the smile.
So here is a bottle,
a cloth and a stone,
and somebody coming
to you, to your own
kitchen chair by the window
on Saturday noon.
Her name is Maria.
She hums the odd tune.
She knows about garlic,
she knows about snow,
and I asked her to do it
the way that you know:
no hurry, no chatter
you don't want to hear,
the red of the door, please,
and tea standing near.
I'll ring you at seven,
so leave me some line.
Your hands were the first ones.
The next turn is mine.`;
