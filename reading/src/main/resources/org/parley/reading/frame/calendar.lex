# Names of months and weekdays as datelines print them, in lower case, without the full stop of an abbreviation.
# Spanish forms stand in the copy of Latin American desks. Examples are texts that begin with a date of that month or weekday, or hold one after a place.
id	unit	number	forms
month.jan	month	1	january|jan|janv|ene|enero
+ SEOUL, 5 JAN 90 --
month.feb	month	2	february|feb|febr|febrero
month.mar	month	3	march|mar|marzo
month.apr	month	4	april|apr|abr|abril
+ BUENOS AIRES, ABR 9 -
month.may	month	5	may|mayo
+ May 3, 2020
- May 33, 2020
month.jun	month	6	june|jun|junio
- June, 2020
month.jul	month	7	july|jul|julio
month.aug	month	8	august|aug|ago|agosto
month.sep	month	9	september|sept|sep|set|septiembre
+ PARIS, Sept. 9, 2006 (AFP)
month.oct	month	10	october|oct|octubre
month.nov	month	11	november|nov|noviembre
month.dec	month	12	december|dec|dic|diciembre
weekday.mon	weekday	1	monday|mon
+ Monday, June 2, 2025
weekday.tue	weekday	2	tuesday|tues|tue
weekday.wed	weekday	3	wednesday|wed|weds
weekday.thu	weekday	4	thursday|thurs|thur|thu
weekday.fri	weekday	5	friday|fri
weekday.sat	weekday	6	saturday|sat
weekday.sun	weekday	7	sunday|sun
