# Endings and beginnings of addresses on the net. Top-level domains: the generic ones and country codes seen in news, from IANA's root zone (facts).
# kind: domain = last part of a host name; file = ending of a file's name; scheme = before "://".
# word-domain: also a word that can open a sentence ("talks.it"); counts only with www., an @ or a path around it.
id	kind	forms
domain.generic	domain	com|org|net|edu|gov|mil|int|info|biz|eu|tv|io|ai|co|online|news|app|dev|press|media|arpa|mobi
+ He told [Booking.com] so.
+ It was on [Amazon.co.uk] first.
- They ended [talks.The] other side left.
domain.country	domain	uk|ru|ua|de|fr|jp|cn|kr|il|ir|iq|sy|tr|sa|ae|eg|qa|pk|af|bd|lk|np|ch|nl|se|dk|fi|pl|cz|sk|hu|ro|bg|rs|hr|si|ba|mk|gr|cy|lt|lv|ee|ge|az|kz|uz|au|nz|ca|mx|br|ar|cl|pe|ve|za|ng|ke|et|sd|ly|tn|dz|ma|id|ph|vn|th|sg|hk|tw|es|pt|ie|kp|ps|jo|lb|ye|om|kw|md|cu
+ See [kremlin.ru] for it.
domain.word	word-domain	it|in|is|at|be|no|so|to|me|my|am|as|us|by|do
+ See [www.esteri.it] for it.
- They ended [talks.it] was late.
file	file	html|htm|pdf|txt|doc|docx|xls|xlsx|csv|jpg|jpeg|png|gif|mp3|mp4|zip|exe|php|xml|json|js
+ The text is in [annex.pdf] now.
scheme	scheme	http|https|ftp|ftps|file|mailto|tel
+ See [https://www.un.org/en/x?a=1] today.
